import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './publish-response.cypher'

const Params = z.object({
  ideaId: Id, responseId: Id, organizationId: Id.nullable(), body: z.string(), language: z.string().nullable(), number: z.number().int(), revision: z.number().int(),
  becauseIds: z.array(Id).max(20), memberId: Id, at: Millis,
})

/** Publishes the response to an idea; not the act. No row: no such idea. */
export const publishResponse = statement('WRITE', text, Params, z.object({ responseId: Id }))
