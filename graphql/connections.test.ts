import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createActs } from '../db/acts/create-acts'
import type { Db } from '../db/db'
import { refreshStandings } from '../db/metrics/standings'
import { rollback } from '../db/testing/rollback'
import { clientOf, type Client } from './testing/client'
import { host, ideas, somebody } from './testing/people'
import type { Viewer } from './viewer'

interface Connection { edges: { node: { id: string } }[], pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }
/** What lists sort ideas by; of one supporter who came this week and nobody before, z is one too. */
interface Told { supportCount: number, confluence: { value: number, gain: number } }
interface Walk { client: Client, of: (page: string) => string, id?: string, viewer?: Viewer, between?: () => Promise<unknown> }

const FIELDS = 'edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

/** Ids of a whole list, walked in pages of three (or so many) from its start, or from its end. */
async function walk({ client, of, id, viewer, between }: Walk, way: 'first' | 'last', size = 3): Promise<string[]> {
  const seen: string[] = []
  for (let cursor: string | null = null, more = true; more;) {
    const page: string = way === 'first' ? `first: ${size}, after: $cursor` : `last: ${size}, before: $cursor`
    const { data, errors } = await client.ask(`query ($cursor: String${id ? ', $id: ID!' : ''}) { ${of(page)} }`, { cursor, id }, viewer)
    expect(errors).toBeUndefined()
    const connection = found(data)
    const ids = connection.edges.map(({ node }) => node.id)
    expect(way === 'first' ? connection.pageInfo.hasPreviousPage : connection.pageInfo.hasNextPage).toBe(cursor !== null)
    seen.splice(way === 'first' ? seen.length : 0, 0, ...ids)
    more = way === 'first' ? connection.pageInfo.hasNextPage : connection.pageInfo.hasPreviousPage
    if (more) expect(ids).toHaveLength(size)
    await between?.()
    cursor = way === 'first' ? connection.pageInfo.endCursor : connection.pageInfo.startCursor
  }
  return seen
}

/** The connection in an answer, however deep. */
const found = (data: Record<string, unknown>): Connection => ('edges' in data ? data as never : found(Object.values(data)[0] as never))

/** Seven ideas of which five are of one instant and stand alike, in one community. */
async function sevenIdeas(db: Db) {
  const [{ communityId, steward }, anna, ben] = [await host(db), await somebody(db), await somebody(db)]
  const at = Date.now() - 60_000
  const alike = await ideas(db, anna, ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => `${title} alike`), { communityId, at })
  const others = await ideas(db, anna, ['Another earlier', 'Another later'], { communityId, at: at - 1 })
  await createActs(db).support(ben, { ideaId: alike[2] ?? '', key: randomUUID() })
  await refreshStandings(db, { ideaIds: [...alike, ...others], asOf: Date.now() })
  return { communityId, steward, anna, ben, ids: [...alike, ...others] }
}

test.each(['CONFLUENCE', 'CONFLUENCE_GAIN', 'TRENDING', 'CREATED_AT', 'SUPPORT'])('pages of ideas by %s hold each once, in one order, from both ends, over equals', (field) => rollback(async (db) => {
  const { communityId, ids } = await sevenIdeas(db)
  const client = clientOf(db)
  const asOf = new Date().toISOString()
  for (const direction of ['DESC', 'ASC']) {
    const orderBy = `orderBy: {field: ${field}, direction: ${direction}}`
    const here = { client, id: communityId, of: (page: string) => `community(id: $id) { ideas(${page}, ${orderBy}) { ${FIELDS} } }` }
    const then = { client, id: communityId, of: (page: string) => `ideas(filter: {communityId: $id}, ${page}, ${orderBy}, asOf: "${asOf}") { ${FIELDS} }` }
    const everywhere = { client, of: (page: string) => `ideas(${page}, ${orderBy}) { ${FIELDS} }` }
    const forth = await walk(here, 'first')
    expect([...forth].sort()).toEqual([...ids].sort())
    expect(await walk(here, 'last')).toEqual(forth)
    expect(await walk(then, 'last')).toEqual(await walk(then, 'first'))
    const all = await walk(everywhere, 'first', 40)
    expect((await walk(everywhere, 'last', 40)).filter((id) => all.includes(id)), 'but for what other tests propose meanwhile').toEqual(all)
    expect(all.filter((id) => ids.includes(id))).toEqual(forth)
  }
}), 60_000)

test.each([
  ['CONFLUENCE', ({ confluence }: Told) => confluence.value, 1 / 3], ['CONFLUENCE_GAIN', ({ confluence }: Told) => confluence.gain, 1 / 3], ['SUPPORT', ({ supportCount }: Told) => supportCount, 1],
  ['TRENDING', ({ supportCount }: Told) => supportCount, 1], ['CREATED_AT', () => null, null],
] as const)('each idea of a list by %s says what it was sorted by, as it stands and as it stood', (field, valueOf, highest) => rollback(async (db) => {
  const { communityId } = await sevenIdeas(db)
  const client = clientOf(db)
  for (const asOf of [null, new Date().toISOString()]) {
    const { data } = await client.ask(`query ($id: ID!, $asOf: DateTime) { ideas(first: 7, filter: {communityId: $id}, orderBy: {field: ${field}, direction: DESC}, asOf: $asOf) {
      edges { sortedBy node { supportCount confluence { value gain } } } } }`, { id: communityId, asOf })
    const edges = data.ideas.edges as { sortedBy: number | null, node: Told }[]
    expect(edges.map(({ sortedBy }) => sortedBy)).toEqual(edges.map(({ node }) => valueOf(node)))
    expect(edges[0]?.sortedBy).toBe(highest)
  }
}))

test('conversations, posts, communities, organizations, topics and members are walked from both ends', () => rollback(async (db) => {
  const { communityId, steward, anna, ben, ids: [ideaId = ''] } = await sevenIdeas(db)
  const acts = createActs(db)
  const at = Date.now() - 30_000
  for (let n = 0; n < 7; n += 1) {
    await acts.comment({ memberId: ben.memberId, at }, { ideaId, body: `Comment ${n}`, key: randomUUID() })
    await acts.post({ memberId: anna.memberId, at }, { communityId, kind: 'EXPERIENCE', body: `Post ${n}`, key: randomUUID() })
    await acts.join({ memberId: (await somebody(db)).memberId, at }, { communityId, key: randomUUID() })
  }
  const client = clientOf(db)
  const lists: Walk[] = [
    { client, id: ideaId, of: (page) => `idea(id: $id) { comments(${page}) { ${FIELDS} } }` },
    { client, id: communityId, of: (page) => `community(id: $id) { posts(${page}) { ${FIELDS} } }` },
    { client, id: communityId, of: (page) => `community(id: $id) { members(${page}) { ${FIELDS} } }` },
    { client, id: communityId, viewer: steward, of: (page) => `community(id: $id) { members(${page}) { ${FIELDS} } }` },
    { client, of: (page) => `communities(${page}) { ${FIELDS} }` },
    { client, of: (page) => `organizations(${page}) { ${FIELDS} }` },
    { client, of: (page) => `topics(${page}) { ${FIELDS} }` },
  ]
  for (const list of lists) {
    const forth = await walk(list, 'first')
    expect(new Set(forth).size).toBe(forth.length)
    expect(await walk(list, 'last')).toEqual(forth)
    if (list.id) expect(forth.length).toBeGreaterThanOrEqual(7)
  }
}))

test('a cursor is good for its own list in its own order only', () => rollback(async (db) => {
  const { communityId } = await sevenIdeas(db)
  const client = clientOf(db)
  const page = async (cursor: string, order: string) =>
    (await client.ask(`query ($cursor: String, $id: ID!) { ideas(first: 2, after: $cursor, filter: {communityId: $id}, orderBy: {field: ${order}, direction: DESC}) { ${FIELDS} } }`, { cursor, id: communityId }))
  const { data } = await client.ask('query ($id: ID!) { ideas(first: 2, filter: {communityId: $id}) { pageInfo { endCursor } } }', { id: communityId })
  const cursor = data.ideas.pageInfo.endCursor
  expect((await page(cursor, 'CONFLUENCE_GAIN')).errors).toBeUndefined()
  const others = [cursor.slice(0, -8), 'nonsense', '', Buffer.from('[1,"CONFLUENCE DESC","x"]').toString('base64url'), Buffer.from('{}').toString('base64url')]
  for (const wrong of [cursor, ...others]) {
    expect((await page(wrong, 'CONFLUENCE')).errors?.[0]?.extensions?.code).toBe('INVALID_CURSOR')
  }
}))

test.each(['CONFLUENCE', 'CONFLUENCE_GAIN', 'TRENDING', 'CREATED_AT', 'SUPPORT'])('pages of ideas by %s miss none that was there and hold none twice while others come between the pages', (field) => rollback(async (db) => {
  const { communityId, anna, ben, ids } = await sevenIdeas(db)
  const client = clientOf(db)
  const acts = createActs(db)
  let turn = 0
  const between = async () => {
    const [ideaId = ''] = await ideas(db, anna, ['One more'], { communityId, at: Date.now() - (turn++ % 3) * 60_000 })
    if (turn % 2) await acts.support(ben, { ideaId, key: randomUUID() })
    await refreshStandings(db, { ideaIds: [ideaId], asOf: Date.now() })
  }
  for (const direction of ['DESC', 'ASC']) {
    const here = { client, id: communityId, between, of: (page: string) => `community(id: $id) { ideas(${page}, orderBy: {field: ${field}, direction: ${direction}}) { ${FIELDS} } }` }
    for (const way of ['first', 'last'] as const) {
      const seen = await walk(here, way, 2)
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen).toEqual(expect.arrayContaining(ids))
    }
  }
}))
