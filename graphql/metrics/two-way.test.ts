import { expect, test } from 'vitest'
import { rollback } from '../../db/testing/rollback'
import { balance } from '../../db/metrics/two-way'
import { asker } from '../testing/ask'
import { isoDay, twoWayWorld, type SmallWorld } from '../testing/two-way-world'

const TWO_WAY = `query ($id: ID!, $asOf: DateTime!, $days: Int) { organization(id: $id) {
  twoWay(asOf: $asOf, windowDays: $days) { received mature answeredInTime listened answeredEver reacted answered matureForChange changed adapted incoming outgoing balance broadcast templates windowDays sampleSize }
  firstResponse(asOf: $asOf, windowDays: $days) { received answered medianHours longestHours curve { length share } } } }`
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Found = any

/** What the organization of a small world sees at a day. */
const seen = (world: SmallWorld, { day = 28, days = 28 as number | null, outside = false } = {}) => rollback(async (db) => {
  const { organization, viewer } = await twoWayWorld(db, world)
  return (await asker(db, outside ? null : viewer)<{ organization: Found }>(TWO_WAY, { id: organization, asOf: isoDay(day), days })).organization
})

const host = (day: number, body?: string) => ({ day, by: 'host' as const, body })

test('where all goes one way there is no balance', () => {
  expect([balance(3, 0), balance(0, 7)]).toEqual([0, 0])
})

test('what was answered within seven days is listened to, where the author goes on it is answered, what waits is counted to its end', async () => {
  const { twoWay, firstResponse } = await seen({
    ideas: [
      { day: 0, said: [host(3), { day: 4, by: 'author' }] },
      { day: 1, said: [host(10), host(11)] },
      { day: 2, said: [{ day: 3, by: 'other' }, { day: 3, by: 'bot' }] },
      { day: 3, said: [host(10), { day: 12, by: 'author', sign: true }] },
      { day: 24 },
      { day: 5, by: 'host' },
    ],
    cases: [{ day: 2, by: 'ria', steps: [{ kind: 'ANSWERED', day: 3 }, { kind: 'CLAIMED', day: 4 }, { kind: 'CONFIRMED', day: 5 }] }],
  })
  expect(twoWay).toMatchObject({
    received: 6, sampleSize: 6, mature: 5, answeredInTime: 2, listened: 0.4, answeredEver: 4, reacted: 3, answered: 0.75, matureForChange: 0, adapted: null,
    incoming: 8, outgoing: 6, broadcast: 1, templates: 0,
  })
  // 24 h, 72 h, 168 h, 216 h; waiting: 96 h and 624 h. At 168 h four of six were there: 2/3 × 3/4 is a half.
  expect(firstResponse).toMatchObject({ received: 6, answered: 4, medianHours: 168, longestHours: 624 })
})

test('who says little but a link more than twenty times a day answers nobody, and a bare link is no answer in words', async () => {
  const link = (day: number) => host(day, 'Merged into https://portal.test/ideas/9')
  const busy = (count: number) => Array.from({ length: count }, () => ({ day: 1, said: [link(2)] }))
  expect(await seen({ ideas: busy(20) })).toMatchObject({ twoWay: { answeredInTime: 20, templates: 0, outgoing: 20 }, firstResponse: { answered: 0, medianHours: null } })
  expect(await seen({ ideas: [...busy(21), { day: 1, said: [host(2, 'We saw how it is done in https://portal.test/ideas/9 and like it.')] }] }))
    .toMatchObject({ twoWay: { answeredInTime: 1, templates: 21, outgoing: 1 }, firstResponse: { answered: 1 } })
})

test('what changed is looked for in what had its ninety days, and only a change within these counts', async () => {
  const { twoWay } = await seen({ ideas: [{ day: 0, becauseOfOn: 80 }, { day: 1, becauseOfOn: 92 }, { day: 2 }, { day: 60, becauseOfOn: 61 }] }, { day: 100, days: 28 })
  expect(twoWay).toMatchObject({ received: 0, listened: null, matureForChange: 3, changed: 1 })
  expect(twoWay.adapted).toBeCloseTo(1 / 3, 9)
})

test('outsiders do not see what fewer than five people did, but what the organization did', async () => {
  const { twoWay } = await seen({ ideas: [{ day: 0, said: [host(3), { day: 4, by: 'author' }] }] }, { outside: true })
  expect(twoWay).toMatchObject({ listened: 1, answered: null, balance: 1 - 1 / 3 }) // in: the idea and the reply; out: the answer
})

test('where nothing was said there is nothing to divide by', async () => {
  expect(await seen({})).toMatchObject({ twoWay: { received: 0, listened: null, answered: null, adapted: null, balance: null }, firstResponse: { medianHours: null, longestHours: null, curve: [] } })
})
