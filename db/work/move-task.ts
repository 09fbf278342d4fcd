import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './move-task.cypher'
import { TaskStatus } from './task-now'

const Move = z.object({
  status: TaskStatus, movedAt: Millis, takenAt: Millis.nullish(), deliveredAt: Millis.nullish(), acceptedAt: Millis.nullish(), closedAt: Millis.nullish(),
  note: z.string().nullish(), url: z.string().nullish(), because: z.string().nullish(), actId: Id.nullish(),
})
export type Move = z.input<typeof Move>

/** Moves a task to its next status, with who does it. No row: no such task. */
export const moveTask = statement('WRITE', text, z.object({ taskId: Id, takerId: Id.nullable(), task: Move }), z.object({ taskId: Id }))
