import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createActs } from '../db/acts/create-acts'
import { newId, newToken } from '../db/ids'
import { createKey, hashOfKey } from '../db/members/create-key'
import { saveDraft } from '../db/members/save-draft'
import { rollback } from '../db/testing/rollback'
import { clientOf } from './testing/client'
import { host, ideas, somebody } from './testing/people'

test('things with an id are given in the order asked for, and null for what is not there', () => rollback(async (db) => {
  const [{ communityId, steward }, anna] = [await host(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'], { communityId })
  const ids = [ideaId, newId('idea'), anna.memberId, communityId, steward.organizationIds[0], 'nonsense', ideaId]
  const { data } = await clientOf(db).ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids })
  expect(data.nodes.map((node: { __typename: string } | null) => node?.__typename ?? null)).toEqual(['Idea', null, 'Member', 'Community', 'Organization', null, 'Idea'])
}))

test('drafts, keys, sessions and accounts are no nodes, not even to whom they belong', () => rollback(async (db) => {
  const anna = await somebody(db)
  const draftId = newId('draft')
  await saveDraft(db, { draftId, hash: hashOfKey(newToken()), kind: 'propose', payload: '{"secret": "words"}', at: Date.now() })
  const made = await createKey(db, { handle: anna.memberId.toLowerCase(), scopes: ['read'], name: 'mine' })
  if (!('key' in made)) throw new Error(made.message)
  const [key] = await db('READ', 'MATCH (:Member {id: $id})-[:HOLDS]->(key:ApiKey) RETURN key.id AS id', { id: anna.memberId })
  const client = clientOf(db)
  for (const viewer of [null, anna]) {
    const { data } = await client.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids: [draftId, key?.id, newId('session'), newId('account')] }, viewer)
    expect(data.nodes).toEqual([null, null, null, null])
  }
}))

test('what somebody follows is seen by themselves alone', () => rollback(async (db) => {
  const [anna, ben] = [await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  await createActs(db).follow(ben, { ideaId, key: randomUUID() })
  const client = clientOf(db)
  const acts = async (viewer: typeof ben | null) => (await client.ask('query ($id: ID!) { member(id: $id) { contributions(first: 9) { edges { type } } } }', { id: ben.memberId }, viewer)).data.member.contributions.edges
  expect(await acts(ben)).toEqual([{ type: 'FOLLOWED' }])
  expect(await acts(anna)).toEqual([])
  expect(await acts(null)).toEqual([])
}))

test('stages of others are for the people and keys of the host', () => rollback(async (db) => {
  const [{ communityId, steward }, { steward: other }, anna] = [await host(db), await host(db), await somebody(db)]
  await createActs(db).join({ memberId: anna.memberId, at: Date.now() - 1_000 }, { communityId, key: randomUUID() })
  const client = clientOf(db)
  const ask = (viewer: typeof anna | null, args = '') => client.ask(`query ($id: ID!) { community(id: $id) { members(first: 5${args}) { edges { stage evidence { dates } node { id } } } } }`, { id: communityId }, viewer)
  for (const viewer of [null, other]) {
    expect((await ask(viewer)).data.community.members.edges).toEqual([{ stage: null, evidence: null, node: { id: anna.memberId } }])
    expect((await ask(viewer, ', stage: INTEREST')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  }
  for (const viewer of [anna, steward]) expect((await ask(viewer)).data.community.members.edges).toMatchObject([{ stage: 'INTEREST', evidence: { dates: [] } }])
  expect((await client.ask('query ($id: ID!) { member(id: $id) { stages { stage } } }', { id: anna.memberId }, other)).data.member.stages).toEqual([])
}))
