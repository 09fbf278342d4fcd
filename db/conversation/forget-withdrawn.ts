import { z } from 'zod'
import { Millis } from '../shapes'
import { statement } from '../statement'
import text from './forget-withdrawn.cypher'

/** Removes the words of comments and posts that were withdrawn in a span of time, so many at once. One row: how many had words. */
export const forgetWithdrawn = statement('WRITE', text, z.object({ from: z.number(), upTo: Millis, limit: z.number().int() }), z.object({ forgotten: z.number().int() }))
