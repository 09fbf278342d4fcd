import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './task-now.cypher'

export const TaskStatus = z.enum(['OPEN', 'TAKEN', 'DELIVERED', 'ACCEPTED', 'CLOSED'])
export type TaskStatus = z.infer<typeof TaskStatus>
const Row = z.object({
  taskId: Id, status: TaskStatus, movedAt: Millis, actId: Id.nullable(), takenAt: Millis.nullable(), ideaId: Id, communityId: Id.nullable(),
  askerId: Id.nullable(), takerId: Id.nullable(), takerGone: z.boolean(), authorIds: z.array(Id),
})
export type TaskNow = z.output<typeof Row>

/** How a task stands. No row: no such task. */
export const taskNow = statement('READ', text, z.object({ taskId: Id }), Row)
