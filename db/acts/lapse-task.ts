import type { Db } from '../db'
import { lapsedAt } from '../work/lapse'
import { lockTask } from '../work/lock-task'
import { moveTask } from '../work/move-task'
import { taskNow } from '../work/task-now'
import { announce } from './announce'

/**
 * Writes down that a task which nobody moved is open again, and has who asked for it and who had it told, in the transaction that `db` is: no act, since nobody did it.
 * Who had it may still deliver while nobody else takes it. False: it moved meanwhile.
 */
export async function lapseTask(db: Db, taskId: string, now: number): Promise<boolean> {
  const [, [task]] = await Promise.all([lockTask(db, { taskId }), taskNow(db, { taskId })])
  if (task?.status !== 'TAKEN' || task.movedAt > lapsedAt(now)) return false
  const { takerId, askerId, ideaId } = task
  await moveTask(db, { taskId, takerId, task: { status: 'OPEN', movedAt: now } })
  const memberIds = [...new Set([askerId, takerId].filter((id) => id !== null))]
  await announce(db, { kind: 'TASK_LAPSED', at: now, actorId: null, subjectId: taskId, to: { ideaId, memberIds } })
  return true
}
