import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-task.cypher'

export const TaskSize = z.enum(['SMALL', 'MEDIUM', 'LARGE'])
export type TaskSize = z.infer<typeof TaskSize>
const Task = z.object({
  id: Id, ideaId: Id, title: z.string(), body: z.string(), skill: z.string().nullable(), size: TaskSize, status: z.literal('OPEN'), createdAt: Millis, movedAt: Millis,
})

/** Writes a task of an idea. No row: no such member or idea. */
export const writeTask = statement('WRITE', text, z.object({ task: Task, ideaId: Id, memberId: Id }), z.object({ taskId: Id }))
