import { lapseTask } from '../acts/lapse-task'
import type { Db } from '../db'
import { lapsedAt } from '../work/lapse'
import { lapsedTasks } from '../work/lapsed-tasks'

const AT_ONCE = 200

/** Gives back the tasks that nobody moved for too long, each once whoever asks at the same time, and has those told whom it concerns. */
export async function lapseTasks(db: Db, now: number): Promise<void> {
  const lapsed = await lapsedTasks(db, { lapsedAt: lapsedAt(now), limit: AT_ONCE })
  for (const { taskId } of lapsed) await db.transaction((tx) => lapseTask(tx, taskId, now))
}
