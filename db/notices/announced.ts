import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './announced.cypher'

/** Announcements that wait to be told, oldest first. */
export const announced = statement('READ', text, z.object({ now: Millis, limit: z.number().int() }), z.object({ jobId: Id }))
