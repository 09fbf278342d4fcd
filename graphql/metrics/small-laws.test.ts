import { describe, expect, test } from 'vitest'
import { rollback } from '../../db/testing/rollback'
import { stale } from '../testing/misread'
import { portal } from '../testing/portal'
import { brokenLaws, firstRefusal, smallLaws } from '../testing/small-laws/all'

const WORLDS = 6

describe('what must hold of a metric (docs/metrics.md 2.5 to 3.8) holds in a small world', () => {
  test.each(smallLaws.map((law) => [law.metric, law.name, law] as const))('%s: %s', async (_metric, _name, { violations }) => {
    expect(await violations({ rollback, asker: portal.asker, seed: 1 })).toEqual([])
  }, 60_000)
})

describe('a law is broken', () => {
  test('by misreadings that can still be made of our source, so that the table does not grow old', async () => {
    expect(await stale(brokenLaws.flatMap(({ edits }) => edits))).toEqual([])
  })

  /** Some of them; `npm run bench -- readings` takes them all, and every law in many worlds. */
  test.each(brokenLaws.filter((_, nth) => nth % 8 === 6).map((law) => [law.as, law.metric, law.name, law] as const))('by: %s; the law: %s, %s', async (_as, _metric, _name, law) => {
    expect(await firstRefusal(law, { rollback, worlds: WORLDS })).not.toBeNull()
  }, 60_000)
})
