import { createServer, request as ask, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../db/ids'
import { createKey } from '../db/members/create-key'
import { createMember } from '../db/members/create-member'
import { testAddress } from '../db/testing/rollback'
import { openSessionOf } from './auth-session'
import { cookieName, sealSession } from './auth-cookie'
import { serveGraphQL } from './graphql-node'
import { portal } from './portal'

const memberId = newId('member')
const handle = memberId.toLowerCase()
let server: Server
let url: string
let host: string
let cookie: string

beforeAll(async () => {
  const { uri, username, password } = testAddress()
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PUBLIC_URL: 'http://portal.test', LOG_LEVEL: 'silent' })
  process.env.AUTH_SECRET ??= 'a secret of the tests, long enough to be one'
  server = createServer((request, response) => void serveGraphQL(request, response, 500)).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  url = `http://${host}/api/graphql`
  await createMember(portal().db, { memberId, kind: 'person', name: 'Anna', handle, handleSkeleton: handle, at: 1 })
  await portal().db('WRITE', "MATCH (m:Member {id: $memberId}) CREATE (m)-[:IDENTIFIED_BY]->(:Account {id: $memberId, email: $memberId, role: 'MEMBER'})", { memberId })
  const { sid, maxAge } = await openSessionOf(portal().db, { memberId, role: 'MEMBER' }, 'a test')
  cookie = `${cookieName('session')}=${await sealSession(sid, maxAge)}`
})
afterAll(async () => {
  await portal().db('WRITE', 'MATCH (m:Member {id: $memberId}) OPTIONAL MATCH (m)-[:IDENTIFIED_BY|SIGNED_IN|HOLDS]->(n) DETACH DELETE m, n', { memberId })
  await portal().close()
  server.closeAllConnections()
  server.close()
})

const post = (query: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) })
const viewer = '{ viewer { handle } }'

test('the audits of GraphQL over HTTP hold, all 61', async () => {
  const results = await auditServer({ url })
  expect(results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([])
  expect(results).toHaveLength(61)
})

describe('what is no request is refused with the status that says why', () => {
  const post = (headers: Record<string, string>, body: BodyInit = '{"query":"{ __typename }"}') => fetch(url, { method: 'POST', headers, body })
  const json = { 'content-type': 'application/json' }
  test.each([
    ['another method', 405, () => fetch(url, { method: 'PUT', headers: json, body: '{}' })],
    ['a form', 415, () => post({ 'content-type': 'application/x-www-form-urlencoded' }, 'query=%7B__typename%7D')],
    ['plain text', 415, () => post({ 'content-type': 'text/plain' })],
    ['another charset', 415, () => post({ 'content-type': 'application/json; charset=utf-7' })],
    ['a compressed body', 415, () => post({ ...json, 'content-encoding': 'gzip' })],
    ['an answer that we cannot give', 406, () => post({ ...json, accept: 'text/html' })],
    ['bytes that are no UTF-8', 400, () => post(json, new Uint8Array([0x7b, 0xff, 0x7d]))],
    ['an unfinished body', 400, () => post(json, '{"query":')],
    ['a hundred thousand brackets', 400, () => post(json, '['.repeat(90_000))],
    ['a batch', 400, () => post(json, '[{"query":"{ __typename }"},{"query":"{ __typename }"}]')],
    ['a megabyte', 413, () => post(json, JSON.stringify({ query: `{ __typename } #${'x'.repeat(1_000_000)}` }))],
    ['a mutation by GET', 405, () => fetch(`${url}?query=${encodeURIComponent('mutation { __typename }')}`)],
  ])('%s: %i', async (_, status, send) => {
    const answer = await send()
    expect(answer.status).toBe(status)
    expect((await answer.json()).errors[0].message).toBeTruthy()
  })

  test('a body without an end is given up at the limit, whatever its length is said to be', async () => {
    const status = await new Promise((resolve, reject) => {
      const sending = ask(url, { method: 'POST', headers: { ...json, 'transfer-encoding': 'chunked' } }, (response) => resolve(response.statusCode)).on('error', reject)
      sending.write('{"query":"')
      sending.write('x'.repeat(200_000))
    })
    expect(status).toBe(413)
  })

  test('a body that does not arrive is not waited for', async () => {
    const status = await new Promise((resolve, reject) => {
      ask(url, { method: 'POST', headers: { ...json, 'content-length': '100' } }, (response) => resolve(response.statusCode)).on('error', reject).write('{')
    })
    expect(status).toBe(408)
  })
})

test('a browser that asks for a page is led to the explorer, and one with a query gets its answer', async () => {
  const accept = 'text/html,application/xhtml+xml,*/*;q=0.8'
  const led = await fetch(url, { headers: { accept }, redirect: 'manual' })
  expect([led.status, led.headers.get('location')]).toEqual([307, '/explorer'])
  expect(await (await fetch(`${url}?query={__typename}`, { headers: { accept } })).json()).toMatchObject({ data: { __typename: 'Query' } })
})

describe('who asks', () => {
  test('is anybody, the member of a session, or the holder of a key', async () => {
    expect((await (await post(viewer)).json()).data).toEqual({ viewer: null })
    expect((await (await post(viewer, { cookie })).json()).data).toEqual({ viewer: { handle } })
    const made = await createKey(portal().db, { handle, scopes: ['read'], name: 'test' })
    if (!('key' in made)) throw new Error(made.message)
    expect((await (await post(viewer, { authorization: `Bearer ${made.key}` })).json()).data).toEqual({ viewer: { handle } })
  })

  test.each([
    ['a key of nobody', 'Bearer trib_01ARZ3NDEKTSV4RRFFQ69G5FAV_nobody'], ['no key', 'Bearer '], ['a password', 'Basic YTpi'], ['5,000 letters', `Bearer ${'x'.repeat(5_000)}`],
  ])('is told that %s opens nothing', async (_, authorization) => {
    const answer = await post(viewer, { authorization })
    expect(answer.status).toBe(401)
    expect((await answer.json()).errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' })
  })

  test.each([
    ['another origin', { origin: 'http://evil.test' }], ['no origin at all', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }], ['a neighbour', { 'sec-fetch-site': 'same-site' }],
  ])('is not the member of a session when a page of %s sends it', async (_, headers) => {
    const answer = await send({ ...headers, cookie })
    expect(answer).toBe(403)
    expect(await send({ origin: 'http://portal.test', cookie })).toBe(200)
    expect(await send({ origin: `http://${host}`, cookie })).toBe(200)
  })
  // fetch sets Origin and Sec-Fetch-Site itself
  const send = (headers: Record<string, string>) => new Promise((resolve, reject) => {
    ask(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, (response) => resolve(response.resume().statusCode))
      .on('error', reject).end(JSON.stringify({ query: viewer }))
  })
})

describe('a page of another site', () => {
  const origin = 'https://partner.example'
  const asks = (headers: Record<string, string>, method = 'POST') => new Promise<{ status?: number, headers: Record<string, unknown>, body: string }>((resolve, reject) => {
    ask(url, { method, headers: { origin, 'sec-fetch-site': 'cross-site', 'content-type': 'application/json', ...headers } }, (response) => {
      let body = ''
      response.on('data', (chunk) => { body += String(chunk) }).on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    }).on('error', reject).end(method === 'POST' ? JSON.stringify({ query: viewer }) : undefined)
  })

  test('is told before it asks that it may, with a key and JSON, and without cookies', async () => {
    const { status, headers } = await asks({ 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' }, 'OPTIONS')
    expect(status).toBe(204)
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, POST', 'access-control-allow-headers': 'Authorization, Content-Type' })
    expect(headers).not.toHaveProperty('access-control-allow-credentials')
  })

  test('reads what anybody reads, and what its key reads', async () => {
    expect(await asks({})).toMatchObject({ status: 200, headers: { 'access-control-allow-origin': '*', 'access-control-expose-headers': expect.stringContaining('Retry-After') }, body: expect.stringContaining('{"viewer":null}') })
    const made = await createKey(portal().db, { handle, scopes: ['read'], name: 'a partner’s page' })
    if (!('key' in made)) throw new Error(made.message)
    expect(await asks({ authorization: `Bearer ${made.key}` })).toMatchObject({ status: 200, headers: { 'access-control-allow-origin': '*' }, body: expect.stringContaining(handle) })
    expect(await asks({ authorization: 'Bearer wrong' })).toMatchObject({ status: 401, headers: { 'access-control-allow-origin': '*' } })
  })

  test('does nothing as who is signed in here, and reads nothing of the answer', async () => {
    const { status, headers } = await asks({ cookie })
    expect(status).toBe(403)
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

test('what a request costs is counted, and too much of it is refused until the minute is over', async () => {
  const first = await post(viewer)
  expect(first.headers.get('x-ratelimit-limit')).toBe('60000')
  const before = Number(first.headers.get('x-ratelimit-remaining'))
  const second = await post('{ ideas(first: 50) { nodes { id } } rateLimit { nodeCount remaining } }')
  expect(Number(second.headers.get('x-ratelimit-remaining'))).toBe(before - 51)
  expect((await second.json()).data.rateLimit).toEqual({ nodeCount: 50, remaining: before - 51 })
  const { limiter } = await import('./limiter')
  await limiter('graphql-address', 60_000, 60).block('127.0.0.1', 30)
  const refused = await post(viewer)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await refused.json()).errors[0].extensions.code).toBe('THROTTLED')
  expect((await post(viewer, { cookie })).status).toBe(200)
  await limiter('graphql-address', 60_000, 60).delete('127.0.0.1')
})
