import { expect, test } from 'vitest'
import type { Db } from '../db'
import { rollback } from '../testing/rollback'
import { renewPlans } from './renew-plans'

/** How often plans are forgotten, with so many relationships there. */
function counting(db: Db) {
  const seen = { forgotten: 0, relationships: 100 }
  const ask = async (mode: 'READ' | 'WRITE', text: string, params: Record<string, unknown>) => {
    if (text.includes('clearQueryCaches')) seen.forgotten++
    return text.includes('count(relationship)') ? [{ relationships: seen.relationships }] : text.includes('clearQueryCaches') ? [{ value: '' }] : db(mode, text, params)
  }
  return { seen, db: Object.assign(ask, { transaction: db.transaction }) as Db }
}

test('plans are forgotten when there is four times as much as they were made for, or a fourth, and not before', () => rollback(async (real) => {
  const { db, seen } = counting(real)
  await real('WRITE', "MATCH (lease:Lease {key: 'plans'}) DELETE lease", {})
  const forgotten: number[] = []
  for (const relationships of [100, 400, 26, 401, 401, 1_604, 1_605, 402, 401]) {
    seen.relationships = relationships
    await renewPlans(db, Date.now())
    forgotten.push(seen.forgotten)
  }
  expect(forgotten).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 3])
}))

test('who waits takes the plan that is there; what Neo4j is asked works', () => rollback(async (db) => {
  expect(await renewPlans(db, Date.now())).toBe(true)
}))
