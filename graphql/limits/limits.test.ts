import { expect, test, vi } from 'vitest'
import type { Db } from '../../db/db'
import { newId } from '../../db/ids'
import { clientOf } from '../testing/client'
import type { Viewer } from '../viewer'
import { withinDeadline } from './deadline'

const nobodyAnswers: Db = Object.assign(() => Promise.reject(new Error('The database was reached.')), { transaction: () => Promise.reject(new Error('The database was reached.')) })
const client = clientOf(nobodyAnswers, () => undefined)
const member: Viewer = { memberId: newId('member'), role: 'MEMBER', organizationIds: [], scopes: ['read', 'write'] }

const many = (times: number, text: (n: number) => string) => Array.from({ length: times }, (_, n) => text(n)).join(' ')
const nested = (levels: number, field: string, leaf: string) => `${`${field} { `.repeat(levels)}${leaf}${' }'.repeat(levels)}`
const list = (args: string) => `{ ideas(${args}) { nodes { id } } }`

test.each<[string, string, string, Record<string, unknown>?]>([
  ['200 levels', `{ viewer { ${nested(200, 'communities', 'id')} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['200 levels in fragments', `{ viewer { ...f0 } } ${many(30, (n) => `fragment f${n} on Member { communities { ideas(first: 1) { nodes { authors { ...f${n + 1} } } } } }`)} fragment f30 on Member { id }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['1,000 aliases', `{ ${many(1_000, (n) => `a${n}: viewer { id }`)} }`, 'GRAPHQL_PARSE_FAILED'],
  ['31 aliases', `{ ${many(31, (n) => `a${n}: __typename`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['the same field 1,000 times', `{ viewer { ${many(1_000, () => 'id')} } }`, 'GRAPHQL_PARSE_FAILED'],
  ['6 directives', `{ viewer { ${many(6, (n) => `a${n}: id @include(if: true)`)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['100 directives on a field', `{ viewer { id ${many(100, () => '@skip(if: false)')} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['a fragment within itself', '{ viewer { ...a } } fragment a on Member { ...b } fragment b on Member { ...a }', 'GRAPHQL_VALIDATION_FAILED'],
  ['fragments that double ten times', `{ viewer { ...f0 } } ${many(10, (n) => `fragment f${n} on Member { a: communities { ideas(first: 9) { nodes { authors { ...f${n + 1} } } } } b: communities { ideas(first: 9) { nodes { authors { ...f${n + 1} } } } } }`)} fragment f10 on Member { id }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['a million, literally', list('first: 1000000'), 'BAD_USER_INPUT'],
  ['a million by variable', 'query ($n: Int) { ideas(first: $n) { nodes { id } } }', 'BAD_USER_INPUT', { n: 1_000_000 }],
  ['a million by default of a variable', 'query ($n: Int = 1000000) { ideas(first: $n) { nodes { id } } }', 'BAD_USER_INPUT'],
  ['none', list('first: 0'), 'BAD_USER_INPUT'], ['minus one', list('last: -1'), 'BAD_USER_INPUT'],
  ['a half', 'query ($n: Int) { ideas(first: $n) { nodes { id } } }', 'BAD_USER_INPUT', { n: 1.5 }],
  ['neither first nor last', '{ ideas { nodes { id } } }', 'BAD_USER_INPUT'], ['both', list('first: 1, last: 1'), 'BAD_USER_INPUT'],
  ['first with before', list('first: 1, before: "x"'), 'BAD_USER_INPUT'],
  ['pages in pages of 10,000 nodes', '{ communities(first: 100) { nodes { ideas(first: 100) { nodes { id } } } } }', 'LIMIT_EXCEEDED'],
  ['pages in pages by variable', 'query ($n: Int) { communities(first: $n) { nodes { ideas(first: $n) { nodes { id } } } } }', 'LIMIT_EXCEEDED', { n: 100 }],
  ['pages in pages in a fragment', 'query ($n: Int) { communities(first: $n) { nodes { ...f } } } fragment f on Community { ideas(first: $n) { nodes { id } } }', 'LIMIT_EXCEEDED', { n: 100 }],
  ['101 ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', 'BAD_USER_INPUT', { ids: Array.from({ length: 101 }, () => newId('idea')) }],
  ['an empty id', '{ idea(id: "") { id } }', 'BAD_USER_INPUT'],
  ['a date that is none', list('first: 1, asOf: "2026-02-30T00:00:00Z"'), 'BAD_USER_INPUT'],
  ['a date without a zone', list('first: 1, asOf: "2026-02-03T00:00:00"'), 'BAD_USER_INPUT'],
  ['a date by variable that is none', 'query ($t: DateTime) { ideas(first: 1, asOf: $t) { nodes { id } } }', 'BAD_USER_INPUT', { t: 'yesterday' }],
  ['a window of no days', '{ idea(slug: "a") { confluence(windowDays: 0) { value } } }', 'BAD_USER_INPUT'],
  ['a window of a million days', 'query ($d: Int) { community(slug: "a") { stage(windowDays: $d) { level } } }', 'BAD_USER_INPUT', { d: 1_000_000 }],
  ['a stage over all time', '{ community(slug: "a") { stage(windowDays: null) { level } } }', 'BAD_USER_INPUT'],
  ['movement backwards', '{ community(slug: "a") { movement(from: "2026-02-01T00:00:00Z", to: "2026-01-01T00:00:00Z") { entered } } }', 'BAD_USER_INPUT'],
  ['NUL in a name', 'query ($s: String) { idea(slug: $s) { id } }', 'BAD_USER_INPUT', { s: 'a\0b' }],
  ['half a surrogate pair in a list', 'query ($s: [ID!]!) { nodes(ids: $s) { id } }', 'BAD_USER_INPUT', { s: ['a', '\ud800'] }],
  ['half a surrogate pair', 'query ($s: String!) { search(text: $s, first: 1) { nodes { __typename } } }', 'BAD_USER_INPUT', { s: '\ud800' }],
  ['11 mutations', `mutation { ${many(11, (n) => `a${n}: supportIdea(input: {ideaId: "a", idempotencyKey: "${n}"}) { __typename }`)} }`, 'LIMIT_EXCEEDED'],
  ['two proposals', 'mutation ($i: ProposeIdeaInput!) { a: proposeIdea(input: $i) { __typename } b: proposeIdea(input: $i) { __typename } }', 'LIMIT_EXCEEDED', { i: { title: 'abc', body: 'abc', idempotencyKey: '1' } }],
  ['mutations in a fragment', 'mutation { ...f } fragment f on Mutation { share(input: {idempotencyKey: "1"}) { __typename } }', 'BAD_USER_INPUT'],
  ['an unknown sort key', list('first: 1, orderBy: {field: PASSWORD, direction: DESC}'), 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown field of an input', 'query ($f: IdeaFilter) { ideas(first: 1, filter: $f) { nodes { id } } }', 'BAD_USER_INPUT', { f: { __proto__: null, constructor: 'a' } }],
  ['introspection 30 levels deep', `{ __schema { types { ${nested(30, 'ofType', 'name')} } } }`, 'GRAPHQL_VALIDATION_FAILED'],
])('%s: refused before the database is reached', async (_, document, code, variables) => {
  const before = client.statements()
  const { data, errors } = await client.ask(document, variables, document.startsWith('mutation') ? member : null)
  expect(errors?.[0]?.extensions?.code).toBe(code)
  expect(data ?? null).toBeNull()
  expect(client.statements()).toBe(before)
  expect(JSON.stringify(errors)).not.toMatch(/did you mean|stack/i)
})

test('an argument out of bounds is named', async () => {
  const { errors } = await client.ask('mutation ($i: CommentInput!) { comment(input: $i) { __typename } }', { i: { ideaId: 'a', body: 'a\0', idempotencyKey: '1' } }, member)
  expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('input.body'), extensions: { argument: 'input.body' } })
})

test('introspection is open', async () => {
  const { data } = await client.ask('{ __schema { queryType { fields { name args { type { kind name ofType { kind name ofType { kind name } } } } } } } }')
  expect(data.__schema.queryType.fields.length).toBeGreaterThan(10)
})

test('what takes too long is given up', async () => {
  vi.useFakeTimers()
  const never = expect(withinDeadline(new Promise(() => undefined))).rejects.toMatchObject({ extensions: { code: 'DEADLINE_EXCEEDED' } })
  await vi.advanceTimersByTimeAsync(4_500)
  await never
  vi.useRealTimers()
  expect(await withinDeadline(Promise.resolve(1))).toBe(1)
})
