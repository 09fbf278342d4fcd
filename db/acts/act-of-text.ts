import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './act-of-text.cypher'

const Params = z.object({ actId: Id.nullable(), memberId: Id, at: Millis, textId: Id })
const Row = z.object({
  actId: Id, type: z.enum(['COMMENTED', 'ANSWERED', 'POSTED']), targetId: Id, ideaId: Id.nullable(), communityId: Id.nullable(), partnerIds: z.array(Id).nullable(),
})

/** The act that a comment or post is. */
export const actOfText = statement('READ', text, Params, Row)
