import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './spend-code.cypher'

/** Uses the code of a grant up, once. */
export const spendCode = statement('WRITE', text, z.object({ id: Id, at: Millis }), z.object({ fresh: z.boolean() }))
