import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { newId } from '../db/ids'
import { createKey } from '../db/members/create-key'
import { createMember } from '../db/members/create-member'
import { limits } from '../graphql/limits/figures'
import contract from '../graphql/schema.graphql'
import { refusedDocuments } from '../graphql/testing/refused-documents'
import { limiter } from './limiter'
import { portal } from './portal'
import { openGate, type Heard } from './testing/gate'

const gate = openGate()
const memberId = newId('member')
const keys: string[] = []
beforeAll(async () => {
  const handle = memberId.toLowerCase()
  await createMember(gate.db, { memberId, kind: 'person', name: 'Anna', handle, handleSkeleton: handle, at: 1 })
  for (const name of ['one', 'two', 'three']) {
    const made = await createKey(gate.db, { handle, scopes: ['read', 'write'], name })
    keys.push('key' in made ? made.key : '')
  }
  await gate.ask({ body: { query: '{ __typename }' } })
})
afterAll(async () => {
  await gate.db('WRITE', 'MATCH (m:Member {id: $memberId}) OPTIONAL MATCH (m)-[:HOLDS]->(n) DETACH DELETE m, n', { memberId })
  await gate.close()
})

const bearer = (key: string | undefined) => ({ authorization: `Bearer ${key}` })
const many = (times: number, text: (n: number) => string) => Array.from({ length: times }, (_, n) => text(n)).join(' ')
const mutations = buildSchema(contract).getMutationType()?.getFields() ?? {}
const twice = (name: string) => `mutation ($i: ${mutations[name]?.args[0]?.type}) { a: ${name}(input: $i) { __typename } b: ${name}(input: $i) { __typename } }`

const page = (argument: string) => (size: number) => `{ communities(${argument}: ${size}) { nodes { id } } }`
const ofCommunity = (field: (most: number) => string) => (most: number) => `{ community(slug: "none") { ${field(most)} { __typename } } }`
/** A document that asks for exactly so much of what a limit bounds. */
const documents: Record<string, { most: number, exactly: (much: number) => string | { query: string, variables: object }, code?: string, headers?: () => Record<string, string> }> = {
  tokens: { most: limits.tokens, exactly: (n) => `{ ideas(first: 1, filter: {statusKind: [${many(n - 22, () => 'OPEN')}]}) { nodes { id } } }`, code: 'GRAPHQL_PARSE_FAILED' },
  depth: { most: limits.depth, exactly: (n) => `{ organization(slug: "none") { ${many(n - 2, (level) => (level % 2 ? 'represents {' : 'representatives {'))} id ${'}'.repeat(n)}`, code: 'GRAPHQL_VALIDATION_FAILED' },
  introspectionDepth: { most: limits.introspectionDepth, exactly: (n) => `{ __schema { types { ${'ofType { '.repeat(n - 3)} name ${'}'.repeat(n)}`, code: 'GRAPHQL_VALIDATION_FAILED' },
  aliases: { most: limits.aliases, exactly: (n) => `{ ${many(n, (a) => `a${a}: __typename`)} }`, code: 'GRAPHQL_VALIDATION_FAILED' },
  directives: { most: limits.directives, exactly: (n) => `{ ${many(n, (a) => `a${a}: __typename @include(if: true)`)} }`, code: 'GRAPHQL_VALIDATION_FAILED' },
  mutations: { most: limits.mutations, exactly: (n) => `mutation { ${many(n, (a) => `a${a}: followIdea(input: {ideaId: "a", idempotencyKey: "${a}"}) { __typename }`)} }`, code: 'LIMIT_EXCEEDED' },
  'page by literal': { most: limits.page, exactly: page('first') },
  'page backwards': { most: limits.page, exactly: page('last') },
  'page by variable': { most: limits.page, exactly: (first) => ({ query: 'query ($first: Int) { communities(first: $first) { nodes { id } } }', variables: { first } }) },
  'ids of nodes': { most: limits.page, exactly: (n) => ({ query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: Array.from({ length: n }, () => 'idea_none') } }) },
  'nodes of anybody': { most: limits.nodes.anonymous, exactly: (n) => `{ organization(slug: "none") { communities(first: 10) { nodes { ideas(first: 99) { nodes { id } } } } } ${n > 1_000 ? `topics(first: ${n - 1_000}) { nodes { id } }` : ''} }`, code: 'LIMIT_EXCEEDED' },
  'nodes by variables': { most: limits.nodes.anonymous, code: 'LIMIT_EXCEEDED', exactly: (n) => ({
    query: 'query ($a: Int, $b: Int) { organization(slug: "none") { communities(first: $a) { nodes { ideas(first: $b) { nodes { id } } } } } }', variables: { a: 10, b: n > 1_000 ? 100 : 99 },
  }) },
  'nodes with a key': { most: limits.nodes.known, exactly: (n) => `{ organization(slug: "none") { communities(first: 50) { nodes { ideas(first: 99) { nodes { id } } } } } ${n > 5_000 ? `topics(first: ${n - 5_000}) { nodes { id } }` : ''} }`, code: 'LIMIT_EXCEEDED', headers: () => bearer(keys[0]) },
  windowDays: { most: limits.windowDays, exactly: ofCommunity((n) => `stage(windowDays: ${n})`) },
  steps: { most: limits.steps.steps, exactly: ofCommunity((n) => `dwell(steps: ${n})`) },
  stepDays: { most: limits.steps.stepDays, exactly: ofCommunity((n) => `dwell(stepDays: ${n})`) },
  horizonDays: { most: limits.steps.horizonDays, exactly: ofCommunity((n) => `conversion(horizonDays: ${n})`) },
  months: { most: limits.steps.months, exactly: ofCommunity((n) => `retention(months: ${n})`) },
}

const bodyOf = (document: string | object) => (typeof document === 'string' ? { query: document } : document)

test.each(Object.entries(documents))('%s: so much is answered and one more is refused', async (_, { most, exactly, code = 'BAD_USER_INPUT', headers }) => {
  const asked = (much: number) => gate.ask({ body: bodyOf(exactly(much)), headers: headers?.() ?? {} })
  expect((await asked(most)).codes.filter((one) => one !== 'UNAUTHENTICATED')).toEqual([])
  const refused = await asked(most + 1)
  expect([refused.status, refused.codes]).toEqual([400, [code]])
  expect(refused.statements).toBe(headers ? 1 : 0) // whose the key is
})

test('every limit of a document is tried here', () => {
  const elsewhere = ['bodyBytes', 'once', 'things', 'comparisons', 'points', 'mutationPoints', 'deadline'] // below, and graphql/batches.test.ts
  const tried = new Set(Object.keys(documents).map((name) => name.split(' ')[0]))
  const names = Object.keys(limits).flatMap((name) => (name === 'steps' ? Object.keys(limits.steps) : [name]))
  expect(names.filter((name) => !tried.has(name) && !elsewhere.includes(name))).toEqual([])
})

test.each([...limits.once])('%s may stand in a document once', async (name) => {
  expect((await gate.ask({ body: { query: twice(name), variables: {} } })).codes).toEqual(['LIMIT_EXCEEDED'])
})

test('a request of so many bytes is read and one more is not', async () => {
  const padded = (bytes: number) => { const empty = JSON.stringify({ query: '{ __typename }', pad: '' }); return empty.replace('""', `"${'x'.repeat(bytes - empty.length)}"`) }
  expect((await gate.ask({ body: padded(limits.bodyBytes) })).status).toBe(200)
  expect(await gate.ask({ body: padded(limits.bodyBytes + 1) })).toMatchObject({ status: 413, codes: ['BAD_REQUEST'], statements: 0 })
})

test.each(refusedDocuments)('%s: refused in 100 ms, the database untouched, nothing given away', async (_, query, code, variables) => {
  const took: number[] = []
  let heard: Heard | undefined
  for (const _time of [1, 2, 3]) {
    const start = process.cpuUsage() // of the processor: what else runs on the machine is not ours
    heard = await gate.ask({ body: { query, variables } })
    const { user, system } = process.cpuUsage(start)
    took.push((user + system) / 1_000)
  }
  expect(heard).toMatchObject({ status: 400, statements: 0 })
  expect(heard?.codes[0]).toBe(code)
  expect(heard?.told.data ?? null).toBeNull()
  expect(heard?.body).not.toMatch(/did you mean|stack|node_modules|\.ts:/i)
  expect(Math.min(...took)).toBeLessThanOrEqual(100)
})

const json = { 'content-type': 'application/json' }
test.each<[what: string, status: number, asked: Parameters<typeof gate.ask>[0]]>([
  ['a batch of questions', 400, { body: [{ query: '{ __typename }' }, { query: '{ __typename }' }] }],
  ['fifty questions in one body', 400, { body: Array.from({ length: 50 }, () => ({ query: 'mutation { followIdea(input: {ideaId: "a", idempotencyKey: "1"}) { __typename } }' })) }],
  ['a form', 415, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=%7B__typename%7D' }],
  ['plain text', 415, { headers: { 'content-type': 'text/plain' }, body: '{"query":"{ __typename }"}' }],
  ['no type at all', 415, { headers: { 'content-type': '' } }],
  ['another alphabet', 415, { headers: { 'content-type': 'application/json; charset=utf-7' } }],
  ['what was packed', 415, { headers: { ...json, 'content-encoding': 'gzip' } }],
  ['a mutation by GET', 405, { method: 'GET', search: `?query=${encodeURIComponent('mutation { followIdea(input: {ideaId: "a", idempotencyKey: "1"}) { __typename } }')}` }],
  ['another method', 405, { method: 'DELETE' }],
  ['the cookie of a member from the page of another site', 403, { headers: { ...json, cookie: 'tributary.session=a', origin: 'https://evil.test' }, body: { query: '{ __typename }' } }],
  ['the cookie of a member from nowhere', 403, { headers: { ...json, cookie: 'tributary.session=a', origin: 'null' }, body: { query: '{ __typename }' } }],
  ['a word for no key', 401, { headers: { ...json, authorization: 'Basic YTpi' }, body: { query: '{ __typename }' } }],
])('%s: %i, the database untouched', async (_, status, asked) => {
  expect(await gate.ask(asked)).toMatchObject({ status, statements: 0 })
})

test.each([
  ['addresses of one network of /64', 'address', { address: '2001:db8:1:2::1' }, { address: '2001:db8:1:2:ffff::9' }, { address: '2001:db8:1:3::1' }],
  ['everybody at an IPv4 address', 'address', { address: '203.0.113.7' }, { address: '::ffff:203.0.113.7' }, { address: '203.0.113.8' }],
  ['one key, wherever it is used', 'key', { key: 1, address: '198.51.100.1' }, { key: 1, address: '198.51.100.2' }, { key: 2, address: '198.51.100.1' }],
] as const)('%s share their points, and nobody else’s are used: the next request is refused with when to come back', async (_, kind, first, second, other) => {
  const asked = (from: { address: string, key?: number }) => gate.ask({ address: from.address, headers: from.key === undefined ? {} : bearer(keys[from.key]), body: { query: '{ __typename }' } })
  const limit = kind === 'address' ? limits.points.anonymous : limits.points.known
  const left = Number((await asked(first)).headers['x-ratelimit-remaining'])
  expect(left).toBe(limit - 1)
  await gateSpends(kind, first, left - 1)
  expect(await asked(second)).toMatchObject({ status: 200, headers: { 'x-ratelimit-limit': String(limit), 'x-ratelimit-remaining': '0' } })
  const refused = await asked(first)
  expect(refused).toMatchObject({ status: 429, codes: ['THROTTLED'] })
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect((await asked(other)).status).toBe(200)
})

/** Spends points as that caller would by asking thousands of times. */
async function gateSpends(kind: 'address' | 'key', { address, key }: { address: string, key?: number }, points: number) {
  const { addressGroup } = await import('./client-address')
  const name = kind === 'address' ? addressGroup(address) : `key_${keys[key ?? 0]?.split('_')[1]}`
  await limiter(`graphql-${kind}`, kind === 'address' ? limits.points.anonymous : limits.points.known, limits.points.seconds).consume(name, points)
}

test('a mutation costs five points more than a question', async () => {
  const remaining = async (query: string) => Number((await gate.ask({ address: '198.51.100.9', body: { query } })).headers['x-ratelimit-remaining'])
  const before = await remaining('{ __typename }')
  expect(before - await remaining('mutation { followIdea(input: {ideaId: "a", idempotencyKey: "1"}) { __typename } }')).toBe(1 + limits.mutationPoints)
})

test('what the database never answers is given up in time', async () => {
  const { db } = portal()
  Object.assign(portal().around, { db: Object.assign(() => new Promise(() => undefined), { transaction: () => new Promise(() => undefined) }) })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const asked = gate.ask({ address: '198.51.100.10', body: { query: '{ communities(first: 1) { nodes { id } } }' } })
  await vi.advanceTimersByTimeAsync(limits.deadline)
  vi.useRealTimers()
  Object.assign(portal().around, { db })
  expect(await asked).toMatchObject({ status: 503, codes: ['DEADLINE_EXCEEDED'], headers: { 'retry-after': '5' } })
})
