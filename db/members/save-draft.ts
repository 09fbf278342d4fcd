import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './save-draft.cypher'

const Params = z.object({ draftId: Id, hash: z.string().length(64), kind: z.string(), payload: z.string().max(60_000), at: Millis })

/** Keeps a wish or a text (JSON of at most 60,000 characters) until its author has signed in. */
export const saveDraft = statement('WRITE', text, Params, z.object({ draftId: Id }))
