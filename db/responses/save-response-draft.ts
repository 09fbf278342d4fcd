import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './save-response-draft.cypher'

const Params = z.object({
  ideaId: Id, responseId: Id, organizationId: Id.nullable(), body: z.string(), revision: z.number().int(), memberId: Id, at: Millis,
})

/** Keeps the shared draft of a response. No row: no such idea. */
export const saveResponseDraft = statement('WRITE', text, Params, z.object({ responseId: Id }))
