import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './lock-task.cypher'

/** Takes the write lock of a task until the transaction ends. No row: no such task. */
export const lockTask = statement('WRITE', text, z.object({ taskId: Id }), z.object({ taskId: Id }))
