import { expect, test } from 'vitest'
import { newId } from '../ids'
import { DAY } from '../shapes'
import { rollback } from '../testing/rollback'
import { forgetOutcomes } from './forget-outcomes'

test('outcomes of writes are kept for seven days and forgotten then, however many there are', () => rollback(async (db) => {
  const run = newId('act')
  const now = Date.now()
  await db('WRITE', "UNWIND range(1, 5001) AS n CREATE (:Operation {key: $run + '/' + n, input: '', result: '{}', at: $at})", { run, at: now - 7 * DAY - 1 })
  await db('WRITE', "CREATE (:Operation {key: $run + '/kept', input: '', result: '{}', at: $at})", { run, at: now - 7 * DAY + 60_000 })
  await forgetOutcomes(db, now)
  expect(await db('READ', 'MATCH (o:Operation) WHERE o.key STARTS WITH $run RETURN o.key AS key', { run })).toEqual([{ key: `${run}/kept` }])
}))
