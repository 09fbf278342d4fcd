import { z } from 'zod'
import { Millis } from '../shapes'
import { statement } from '../statement'
import text from './forget-deliveries.cypher'

/** Forgets old deliveries, so many at once. One row: how many. */
export const forgetDeliveries = statement('WRITE', text, z.object({ before: Millis, limit: z.number().int() }), z.object({ forgotten: z.number().int() }))
