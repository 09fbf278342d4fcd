import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { rollback } from '../../db/testing/rollback'
import { merge, twoIdeas } from '../testing/merging'
import { host, ideas } from '../testing/people'
import type { Viewer } from '../viewer'

test('ideas like it are suggested to who may merge it, the best first, and never one that was merged', () => rollback(async (db) => {
  const { client, anna, others: [cleo], one, other } = await twoIdeas(db)
  const suggestions = async (viewer: Viewer | undefined, id: string) => (
    await client.ask('query ($id: ID!) { idea(id: $id) { mergeSuggestions(first: 5) { id } } }', { id }, viewer)
  ).data.idea.mergeSuggestions.map((idea: { id: string }) => idea.id)
  expect(await suggestions(cleo, one)).toEqual([])
  const [twin = ''] = await ideas(db, cleo!, ['A third bench by the water'])
  await merge(client, cleo!, twin, other)
  expect(await suggestions(anna, one)).not.toContain(one)
  expect(await suggestions(anna, one)).not.toContain(twin)
}))

test('ideas that share half of the telling words or more may say the same: told to who may merge, the likest first, three at most, none that was merged', () => rollback(async (db) => {
  const { client, steward, anna, others: [cleo, dirk] } = await twoIdeas(db)
  const rare = Array.from({ length: 4 }, () => randomUUID().replace(/[^a-f]/g, '').padEnd(9, 'z'))
  const { communityId } = await host(db)
  const [one = ''] = await ideas(db, anna, [rare.join(' ')], { communityId })
  const [most = '', same = '', few = ''] = await ideas(db, cleo!, [`${rare.slice(0, 3).join(' ')} elsewhere`, rare.join(' '), `${rare[0]} and something else entirely`])
  const alike = async (viewer: Viewer | undefined): Promise<{ likeness: number, idea: { id: string } }[]> => (
    await client.ask('query ($id: ID!) { idea(id: $id) { likelyDuplicates { likeness idea { id } } } }', { id: one }, viewer)).data.idea.likelyDuplicates
  const found = await alike(anna)
  expect(found.map(({ idea }) => idea.id)).toEqual([same, most])
  expect(found[0]?.likeness).toBeCloseTo(1, 1)
  expect(found[1]?.likeness).toBeGreaterThanOrEqual(0.5)
  expect(await alike(dirk)).toEqual([])
  expect(await alike(steward)).toEqual([])
  await merge(client, cleo!, same, few)
  expect((await alike(anna)).map(({ idea }) => idea.id)).toEqual([most])
  await ideas(db, dirk!, [rare, rare, rare, rare].map((words) => words.join(' ')))
  expect(await alike(anna)).toHaveLength(3)
  await merge(client, anna, one, most)
  expect(await alike(anna)).toEqual([])
}))
