import { expect, test } from 'vitest'
import { rollback } from '../../db/testing/rollback'
import { act } from '../testing/act'
import { clientOf } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'
import type { Viewer } from '../viewer'

test('an idea that builds on another names it, and both know it, for generations', () => rollback(async (db) => {
  const [client, anna, ben] = [clientOf(db), await somebody(db), await somebody(db)]
  const [first = ''] = await ideas(db, anna, ['A bench by the water'])
  const build = async (viewer: Viewer, derivedFrom: string) => (await act(client, viewer, 'proposeIdea', { title: 'A bench and a table', body: 'To eat at.', derivedFrom }, 'idea { id derivedFrom { id } }')).idea
  const second = await build(ben, first)
  expect(second.derivedFrom).toEqual([{ id: first }])
  const third = await build(anna, second.id)
  const { data } = await client.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Idea { derivatives(first: 5) { nodes { id } } lineage { generation idea { id } originIds promoted } } } }`, { ids: [first, second.id] })
  expect(data.nodes[0]).toEqual({ derivatives: { nodes: [{ id: second.id }] }, lineage: [{ generation: 1, idea: { id: second.id }, originIds: [first], promoted: false }, { generation: 2, idea: { id: third.id }, originIds: [second.id], promoted: false }] })
  expect(data.nodes[1].lineage).toEqual([{ generation: -1, idea: { id: first }, originIds: [], promoted: false }, { generation: 1, idea: { id: third.id }, originIds: [second.id], promoted: false }])
  expect(await act(client, ben, 'proposeIdea', { title: 'A bench', body: 'Well.', derivedFrom: 'idea_none' }, 'idea { id }')).toMatchObject({ code: 'NOT_FOUND', field: ['derivedFrom'] })
  expect(await db('READ', `MATCH (:Member {id: $id})-[:AUTHORED]->(i) RETURN count(*) AS ideas`, { id: ben.memberId })).toEqual([{ ideas: 1 }])
}))

test('ideas are tied by an author of either or a moderator, once, and seen from both sides', () => rollback(async (db) => {
  const [client, { communityId, steward }, anna, ben, kim] = [clientOf(db), await host(db), await somebody(db), await somebody(db), await somebody(db)]
  const [[bench = ''], [table = '']] = [await ideas(db, anna, ['A bench'], { communityId }), await ideas(db, ben, ['A table'])]
  const RELATED = 'idea { related { kind reverse idea { id } } }'
  expect(await act(client, kim, 'relateIdeas', { ideaId: bench, otherId: table, kind: 'SIMILAR' }, RELATED)).toMatchObject({ code: 'FORBIDDEN' })
  for (const viewer of [steward, ben, anna]) {
    expect((await act(client, viewer, 'relateIdeas', { ideaId: bench, otherId: table, kind: 'DEPENDS_ON' }, RELATED)).idea.related).toEqual([{ kind: 'DEPENDS_ON', reverse: false, idea: { id: table } }])
  }
  const { data } = await client.ask('query ($table: ID!) { idea(id: $table) { related { kind reverse idea { id } } } }', { table })
  expect(data.idea.related).toEqual([{ kind: 'DEPENDS_ON', reverse: true, idea: { id: bench } }])
  expect((await act(client, ben, 'relateIdeas', { ideaId: table, otherId: bench, kind: 'PART_OF' }, RELATED)).idea.related).toEqual([{ kind: 'PART_OF', reverse: false, idea: { id: bench } }])
  expect(await act(client, anna, 'relateIdeas', { ideaId: bench, otherId: bench, kind: 'SIMILAR' }, RELATED)).toMatchObject({ code: 'INVALID', field: ['otherId'] })
  expect(await act(client, anna, 'relateIdeas', { ideaId: bench, otherId: 'idea_none', kind: 'SIMILAR' }, RELATED)).toMatchObject({ code: 'NOT_FOUND', field: ['otherId'] })
  expect((await act(client, ben, 'unrelateIdeas', { ideaId: bench, otherId: table }, RELATED)).idea.related).toEqual([])
  expect(await act(client, ben, 'unrelateIdeas', { ideaId: bench, otherId: table }, RELATED)).toMatchObject({ code: 'NOT_FOUND' })
}))
