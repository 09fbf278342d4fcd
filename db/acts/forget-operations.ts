import { z } from 'zod'
import { Millis } from '../shapes'
import { statement } from '../statement'
import text from './forget-operations.cypher'

/** Forgets outcomes of writes older than an instant, at most 5,000 at a time: call it until it returns 0. */
export const forgetOperations = statement('WRITE', text, z.object({ before: Millis }), z.object({ forgotten: z.number() }))
