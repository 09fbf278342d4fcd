import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './due-queues.cypher'

/** Queues with something to send now, a few of each webhook. */
export const dueQueues = statement('READ', text, z.object({ now: Millis, each: z.number().int(), limit: z.number().int() }), z.object({ key: z.string(), webhookId: Id }))
