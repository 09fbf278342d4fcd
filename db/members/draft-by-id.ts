import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './draft-by-id.cypher'

const Params = z.object({ draftId: Id, hash: z.string().length(64), after: Millis })

/** A draft for whoever holds its secret. No row: no such draft, another secret, or one from before `after`. */
export const draftById = statement('READ', text, Params, z.object({ kind: z.string(), payload: z.string() }))
