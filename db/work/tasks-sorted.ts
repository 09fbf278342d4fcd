import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './tasks-sorted.cypher'
import { TaskStatus } from './task-now'

const Params = z.object({
  statuses: z.array(TaskStatus), stored: z.array(TaskStatus), topic: z.string().nullable(), skill: z.string().nullable(), memberId: Id.nullable(), communityId: Id.nullable(),
  lapsedAt: Millis, at: Millis, id: z.string(), limit: z.number().int(),
})

/** A page of tasks, newest first. */
export const tasksSorted = statement('READ', text, Params, z.object({ id: Id, createdAt: Millis }))
