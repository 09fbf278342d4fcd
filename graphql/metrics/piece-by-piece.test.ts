import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Db } from '../../db/db'
import { flows } from '../../db/metrics/community-flows'
import { stepsOf } from '../../db/metrics/confluence-steps'
import { atOnce, type OfPlaces, type PlaceMeasure } from '../../db/metrics/of-places'
import { pieceByPiece } from '../../db/metrics/piece-by-piece'
import { retentionIn } from '../../db/metrics/retention'
import { histories } from '../../db/metrics/stage-histories'
import { weeksOf } from '../../db/metrics/weekly-actives'
import { spokenOf } from '../../db/metrics/word-of-mouth'
import { DAY, midnightOf } from '../../db/shapes'
import { rollback } from '../../db/testing/rollback'
import { DatabaseUnavailable } from '../../db/unavailable'
import { AS_OF, movingWorld, type MovingWorld } from '../testing/moving-world'

const asOf = midnightOf(AS_OF)
const SEEDS = [1, 2, 3]
/** More than that many kinds of people take too much memory here. */
const MOST = 3

/** A database whose statements may be about few people only; `counts` those that were, and those that were refused. */
function scant(db: Db, counts = { few: 0, refused: 0 }): Db & { counts: typeof counts } {
  const ask = async (mode: 'READ' | 'WRITE', text: string, params: Record<string, unknown>) => {
    const endings = params.endings as string[] | null | undefined
    if (endings !== undefined && (endings === null || endings.length > MOST)) {
      counts.refused++
      throw new DatabaseUnavailable('Too much.', { cause: { code: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError' } })
    }
    if (endings) counts.few++
    return db(mode, text, params)
  }
  return Object.assign(ask, { transaction: db.transaction, counts })
}

const inOrder = (answer: unknown) => (Array.isArray(answer) ? answer.map((row) => JSON.stringify(row)).sort() : answer)

/** A measure of the communities of a world and of all of them together, at once and piece by piece. */
const twice = <Asked extends OfPlaces, Row, Answer>(measure: PlaceMeasure<Asked, Row, Answer>, more: Omit<Asked, 'placeIds'>) => ({
  name: measure.name,
  both: async (db: Db, { organizationId, communityIds }: MovingWorld) => Promise.all([[organizationId], communityIds.slice(0, 1)].map(async (placeIds) => {
    const [question, few] = [{ placeIds, ...more } as Asked, scant(db)]
    const [whole, pieces] = [await atOnce(db, measure, question), await pieceByPiece(few, measure, question)]
    return { whole: inOrder(whole), pieces: inOrder(pieces), ...few.counts }
  })),
})

test.each([
  twice(histories, { instants: [6, 5, 4, 3, 2, 1, 0].map((nth) => asOf - nth * 28 * DAY), windowDays: 90 }),
  twice(flows, { from: asOf - 60 * DAY, to: asOf, windowDays: 90 }),
  twice(retentionIn, { asOf, months: 12 }),
  twice(weeksOf, { asOf }),
  twice(spokenOf, { asOf, windowDays: null }),
  twice(stepsOf, { communityId: null, topic: null, asOf, stepDays: 28, steps: 12 }),
])('$name, asked of some of the people after the others, says what it says of all at once', async ({ both }) => {
  const seen = new Set<string>()
  for (const seed of SEEDS) {
    for (const { whole, pieces, few, refused } of await rollback(async (db) => both(db, await movingWorld(db, seed)))) {
      expect(pieces).toEqual(whole)
      expect(few).toBeGreaterThan(10)
      expect(refused).toBeGreaterThan(3)
      seen.add(JSON.stringify(whole))
    }
  }
  expect(seen.size).toBeGreaterThan(3) // worlds that differ, none of them empty
})

test('whatever is kept can be worked out behind who asks for it', () => {
  const files = Object.values(import.meta.glob(['../**/*.ts', '!../**/*.test.ts', '!../generated/**'], { query: '?raw', import: 'default', eager: true })) as string[]
  const asked = files.flatMap((text) => [...text.matchAll(/\bfound\((?:context\.)?db, (\w+)/g)].map(([, name]) => name))
  const known = [...readFileSync(join(import.meta.dirname, '../../db/metrics/place-measures.ts'), 'utf8').matchAll(/worked\((\w+)\)/g)].map(([, name]) => name)
  expect(asked.length).toBeGreaterThan(8)
  expect(asked.filter((name) => !known.includes(name))).toEqual([])
})
