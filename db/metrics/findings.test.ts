import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Db } from '../db'
import { DAY } from '../shapes'
import { rollback } from '../testing/rollback'
import { found, wroteIntoPast } from './findings'
import { inOneGo } from './of-places'
import { forgetNightsAfter } from './nights'

const MIDNIGHT = Date.UTC(2026, 5, 1)

/** Asks the same thing again and again; each answer says how often it was worked out. */
function asking(db: Db, { until = MIDNIGHT, now = MIDNIGHT + DAY } = {}) {
  const asked = { placeIds: [randomUUID()] }
  let times = 0
  const measure = inOneGo('test', async () => [{ times: ++times }])
  return async () => (await found(db, measure, asked, { until, now }))[0]
}

/** As if what was written so far had been written an hour ago. */
const anHourLater = (db: Db) => db('WRITE', `MATCH (late:LateWrite) SET late.writtenAt = late.writtenAt - 3600000`, {})

test('what was found of days gone by is worked out once', () => rollback(async (db) => {
  await anHourLater(db)
  const ask = asking(db)
  expect([await ask(), await ask(), await asking(db)()]).toEqual([{ times: 1 }, { times: 1 }, { times: 1 }])
}))

test.each([
  { because: 'it is asked for an instant within a day', until: MIDNIGHT + 1 },
  { because: 'the midnight is not over for as long as a write may take', now: MIDNIGHT + 10_000 },
  { because: 'the midnight is still to come', now: MIDNIGHT - 1 },
])('it is worked out each time when $because', ({ because: _, ...when }) => rollback(async (db) => {
  await anHourLater(db)
  const ask = asking(db, when)
  expect([await ask(), await ask()]).toEqual([{ times: 1 }, { times: 2 }])
}))

test('it is worked out anew after an act was written before its end, and each time while a write of just before may not have been seen', () => rollback(async (db) => {
  await anHourLater(db)
  const ask = asking(db)
  await ask()
  await forgetNightsAfter(db, { at: MIDNIGHT })
  expect(await ask()).toEqual({ times: 1 })
  await forgetNightsAfter(db, { at: MIDNIGHT - 1 })
  expect([await ask(), await ask()]).toEqual([{ times: 2 }, { times: 3 }])
  await anHourLater(db)
  expect(await ask()).toEqual({ times: 3 })
}))

test('it is worked out anew after something was changed that has no instant; an act of today changes nothing', () => rollback(async (db) => {
  await anHourLater(db)
  const ask = asking(db)
  await ask()
  await forgetNightsAfter(db, { at: Date.now() })
  expect(await ask()).toEqual({ times: 1 })
  await wroteIntoPast(db)
  expect(await ask()).toEqual({ times: 2 })
}))
