import { z } from 'zod'
import { Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-operations.cypher'

const Operation = z.object({ key: z.string().max(500), input: z.string(), result: z.string(), at: Millis })

/** Keeps the first outcome of writes. No rows. Throws Neo4jError (ConstraintValidationFailed) when a key is there already. */
export const writeOperations = statement('WRITE', text, z.object({ operations: z.array(Operation) }), z.never())
