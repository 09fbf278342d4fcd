import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './authorship.cypher'

const Row = z.object({
  ideaId: Id, communityId: Id.nullable(), authorIds: z.array(Id), invited: z.number().int(), there: z.boolean(), carried: z.boolean(),
  asked: z.boolean(), invitedBy: Id.nullable(), declinedAt: Millis.nullable(),
})
export type Authorship = z.output<typeof Row>

/** How an idea and a member stand to each other. No row: no such idea. */
export const authorship = statement('READ', text, z.object({ ideaId: Id, memberId: Id }), Row)
