import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './tasks-by-id.cypher'
import { TaskStatus } from './task-now'
import { TaskSize } from './write-task'

const Row = z.object({
  id: Id, ideaId: Id, title: z.string(), body: z.string(), skill: z.string().nullable(), size: TaskSize, status: TaskStatus,
  askerId: Id.nullable(), takerId: Id.nullable(), takenAt: Millis.nullable(), movedAt: Millis, deliveredAt: Millis.nullable(), acceptedAt: Millis.nullable(), closedAt: Millis.nullable(),
  note: z.string().nullable(), url: z.string().nullable(), because: z.string().nullable(), createdAt: Millis,
})
export type TaskRow = z.output<typeof Row>

/** Tasks as they are shown. Unknown ids give no row. */
export const tasksById = statement('READ', text, z.object({ ids: z.array(Id).max(500), lapsedAt: Millis }), Row)
