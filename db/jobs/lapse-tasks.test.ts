import { expect, test } from 'vitest'
import { createActs } from '../acts/create-acts'
import { DAY } from '../shapes'
import { rollback } from '../testing/rollback'
import { smallWorld } from '../testing/small-world'
import { lapseTasks } from './lapse-tasks'

test('a task that nobody moved for 14 days is open again: who asked and who had it are told once, and it may still be delivered while nobody else took it', () => rollback(async (db) => {
  const { author, members: [taker = ''], idea } = await smallWorld(db)
  let now = Date.now()
  const acts = createActs(db, { clock: () => now })
  const asked = await acts.askForHelp({ memberId: author }, { ideaId: idea, title: 'Draw it', body: '', size: 'SMALL', key: 'a' })
  const taskId = 'taskId' in asked ? asked.taskId : ''
  await acts.takeTask({ memberId: taker }, { taskId, key: 't' })
  const told = async () => (await db('READ', `MATCH (job:Job) WHERE job.kind = 'tell' AND job.payload CONTAINS $taskId AND job.payload CONTAINS 'TASK_LAPSED' RETURN job.payload AS payload`, { taskId }))
    .map(({ payload }) => JSON.parse(String(payload)))
  await lapseTasks(db, now + 14 * DAY - 1)
  expect(await told()).toEqual([])
  now += 14 * DAY
  await lapseTasks(db, now)
  await lapseTasks(db, now)
  expect(await told()).toEqual([expect.objectContaining({ actorId: null, subjectId: taskId, to: expect.objectContaining({ ideaId: idea, memberIds: [author, taker] }) })])
  expect(await db('READ', 'MATCH (task:Task {id: $taskId}) RETURN task.status AS status', { taskId })).toEqual([{ status: 'OPEN' }])
  expect(await acts.deliverTask({ memberId: taker }, { taskId, note: 'Here it is.', key: 'd' })).toEqual({ taskId })
}))
