import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './lapsed-tasks.cypher'

/** Tasks that somebody took and did not move for too long. */
export const lapsedTasks = statement('READ', text, z.object({ lapsedAt: Millis, limit: z.number().int() }), z.object({ taskId: Id }))
