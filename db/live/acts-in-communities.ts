import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './acts-in-communities.cypher'

const Params = z.object({ communityIds: z.array(Id), since: Millis, most: z.number().int() })
const Row = z.object({
  communityId: Id, id: Id, at: Millis, memberId: Id, ideaId: Id.nullable(), targetId: Id.nullable(),
  type: z.enum([
    'JOINED', 'LEFT', 'SUPPORTED', 'OPPOSED', 'WITHDREW', 'REACTED', 'PROPOSED', 'POSTED', 'COMMENTED', 'ANSWERED', 'SHARED', 'CO_DEVELOPED', 'DELIVERED',
    'ENDORSED', 'THANKED', 'RESPONDED', 'MODERATED', 'ASKED', 'PRESENTED',
  ]),
})
export type LiveActRow = z.output<typeof Row>

/** What happened in communities after an instant, without what is private. */
export const actsInCommunities = statement('READ', text, Params, Row)
