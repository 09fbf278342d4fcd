import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-draft.cypher'

const Params = z.object({ memberId: Id, draftId: Id, payload: z.string().max(80_000), at: Millis })

/** Keeps a draft of a member. One row. Whether a draft of that id is the member's own is for the caller to know. */
export const writeDraft = statement('WRITE', text, Params, z.object({ draftId: Id }))
