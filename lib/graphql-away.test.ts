import { afterAll, expect, test } from 'vitest'
import { answerGraphQL } from './graphql'
import { portal } from './portal'

// Nothing listens at port 1.
Object.assign(process.env, { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'none', LOG_LEVEL: 'silent' })
afterAll(() => portal().close())

const ask = (query: string, headers: Record<string, string> = {}) => answerGraphQL({
  method: 'POST', search: '', address: '127.0.0.1',
  header: (name) => ({ 'content-type': 'application/json', ...headers })[name],
  body: async () => Buffer.from(JSON.stringify({ query })),
})

test.each([
  ['a question', '{ ideas(first: 1) { nodes { id } } }', {}], ['one that may be null', '{ idea(slug: "a") { id } }', {}],
  ['a key', '{ __typename }', { authorization: 'Bearer trib_01ARZ3NDEKTSV4RRFFQ69G5FAV_x' }],
])('without a database %s is answered with 503, a reason and when to come back, within four seconds', async (_, query, headers) => {
  const started = Date.now()
  const { status, headers: said, body } = await ask(query, headers)
  expect(status).toBe(503)
  expect(said['retry-after']).toBe('5')
  expect(JSON.parse(body).errors[0].extensions.code).toBe('DB_UNAVAILABLE')
  expect(body).not.toMatch(/127\.0\.0\.1|bolt/)
  expect(Date.now() - started).toBeLessThan(4_000)
})

test('what needs no database is answered all the same', async () => {
  expect((await ask('{ __schema { queryType { name } } }')).status).toBe(200)
})
