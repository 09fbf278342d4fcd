import { createHash } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import documents from '../graphql/generated/documents/persisted-documents.json'
import { openGate } from './testing/gate'

const gate = openGate()
afterAll(gate.close)

const [hash = '', text = ''] = Object.entries(documents).find(([, one]) => one.startsWith('query Founded')) ?? []
const documentId = `sha256:${hash}`
const get = (parameters: Record<string, string>, headers = {}) => gate.ask({ method: 'GET', search: `?${new URLSearchParams(parameters)}`, headers })

test('a document of ours is asked by the hash of its text, by POST and by GET, with the answer that its text has', async () => {
  expect(createHash('sha256').update(text).digest('hex')).toBe(hash)
  const { told: { data } } = await gate.ask({ body: { query: text } })
  expect(data).toHaveProperty('communities')
  expect((await gate.ask({ body: { documentId } })).told.data).toEqual(data)
  expect((await get({ documentId })).told).toEqual({ data })
  expect((await get({ documentId }, { accept: 'text/html,*/*;q=0.8' })).told).toEqual({ data })
})

test('caches may keep what anybody is answered by GET, and say so; what one member or key is answered they may not', async () => {
  const { headers } = await get({ documentId })
  expect(headers).toMatchObject({ 'cache-control': 'public, max-age=10', vary: 'Accept, Accept-Language, Authorization, Cookie' })
  expect(headers).not.toHaveProperty('x-ratelimit-remaining')
  expect(await get({ documentId }, { 'if-none-match': `"other", ${headers.etag}` })).toMatchObject({ status: 304, body: '' })
  expect((await gate.ask({ body: { documentId } })).headers).toMatchObject({ 'cache-control': 'no-store', 'x-ratelimit-limit': '60000' })
  expect((await get({ query: text })).headers['cache-control']).toBe('no-store')
  expect((await get({ documentId }, { authorization: 'Bearer trib_none' })).headers['cache-control']).toBe('no-store')
})

test.each([
  ['a hash of nothing of ours', { documentId: `sha256:${'0'.repeat(64)}` }, 'PERSISTED_QUERY_NOT_FOUND'],
  ['a key of every object', { documentId: 'sha256:__proto__' }, 'PERSISTED_QUERY_NOT_FOUND'],
  ['an id of another kind', { documentId: hash }, 'PERSISTED_QUERY_NOT_FOUND'],
  ['a text besides', { documentId, query: '{ __typename }' }, 'BAD_REQUEST'],
])('%s is refused, the database untouched', async (_, asked, code) => {
  for (const heard of [await gate.ask({ body: asked }), await get(asked)]) expect(heard).toMatchObject({ status: 400, codes: [code], statements: 0 })
})

test('a mutation of ours is no question: it is not done by GET', async () => {
  const [mutation = ''] = Object.entries(documents).find(([, one]) => one.startsWith('mutation')) ?? []
  expect((await get({ documentId: `sha256:${mutation}` })).status).toBe(405)
})
