import { z } from 'zod'
import { statement } from '../statement'
import text from './operations-by-key.cypher'

const Params = z.object({ keys: z.array(z.string().max(500)) })

/** The first outcome (JSON) of writes and the hash of what was asked. No row for a key that was never used. */
export const operationsByKey = statement('READ', text, Params, z.object({ key: z.string(), input: z.string(), result: z.string() }))
