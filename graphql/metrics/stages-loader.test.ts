import { expect, test } from 'vitest'
import type { Db } from '../../db/db'
import { rollback } from '../../db/testing/rollback'
import { asker } from '../testing/ask'
import { host, somebody } from '../testing/people'

const instants = Array.from({ length: 8 }, (_, step) => new Date(Date.UTC(2026, 0, 1) + step * 28 * 86_400_000).toISOString())
const movements = instants.slice(1).map((to, step) => `m${step}: movement(from: "${instants[step]}", to: "${to}") { entered }`).join(' ')

test('the movement of a community over months, and the stages of a page of them, are one statement: a cold graph plans it once', () => rollback(async (db) => {
  const ids = [(await host(db)).communityId, (await host(db)).communityId, (await host(db)).communityId]
  let statements = 0
  const counting: Db = (mode, text, params) => {
    if (text.includes('$instants')) statements++
    return db(mode, text, params)
  }
  counting.transaction = db.transaction
  const asked = async (document: string, variables: object) => {
    statements = 0
    await asker(counting, await somebody(db))(document, { ...variables })
    return statements
  }
  expect(await asked(`query Movement($id: ID!) { community(id: $id) { stage { level } members(first: 5) { totalCount } ${movements} } }`, { id: ids[0] })).toBe(1)
  expect(await asked('query Page($ids: [ID!]!) { nodes(ids: $ids) { ... on Community { stage { level } } } }', { ids })).toBe(1)
}))
