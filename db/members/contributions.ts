import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './contributions.cypher'

const Params = z.object({ memberId: Id, private: z.boolean(), at: Millis, id: z.string(), limit: z.number().int(), within: z.number().int() })
const Row = z.object({
  id: Id, at: Millis, targetId: z.string().nullable(), communityId: z.string().nullable(),
  type: z.enum([
    'JOINED', 'LEFT', 'FOLLOWED', 'UNFOLLOWED', 'SUPPORTED', 'OPPOSED', 'WITHDREW', 'REACTED', 'PASSED',
    'PROPOSED', 'POSTED', 'COMMENTED', 'ANSWERED', 'SHARED', 'CO_DEVELOPED', 'DELIVERED',
    'ENDORSED', 'THANKED', 'RESPONDED', 'RAISED', 'CLAIMED', 'CONFIRMED', 'REOPENED', 'MODERATED', 'ASKED', 'PRESENTED',
  ]),
})

export type ContributionRow = z.output<typeof Row>

/** What a member did, newest first, without what was withdrawn. Follows, and what they did in cases that not everybody may read, only where `private`: they are for that member's own eyes. */
export const contributions = statement('READ', text, Params, Row)
