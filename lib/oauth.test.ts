import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefused } from '../db/acts/refusal'
import { newId, newToken } from '../db/ids'
import { hashOfKey } from '../db/members/create-key'
import { createMember } from '../db/members/create-member'
import { keyByHash } from '../db/members/key-by-hash'
import { testAddress } from '../db/testing/rollback'
import { answerRevoke, answerToken } from './oauth'
import { decide, readWish } from './oauth-consent'
import { portal } from './portal'
import type { CurrentViewer } from './session'

const BACK = 'https://app.example/back?x=1'
const verifier = newToken()
const challenge = createHash('sha256').update(verifier).digest('base64url')
const anna = { memberId: newId('member'), role: 'MEMBER', organizationIds: [], scopes: ['read', 'write', 'moderate'] } as unknown as CurrentViewer
let appId: string

const register = async (name: string) => {
  const made = await portal().acts.registerApp(anna, { name, url: 'https://app.example/', redirectUris: [BACK], key: randomUUID() })
  if (isRefused(made)) throw new Error(made.message)
  return made.appId
}
beforeAll(async () => {
  const { uri, username, password } = testAddress()
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, LOG_LEVEL: 'silent' })
  const handle = anna.memberId.toLowerCase()
  await createMember(portal().db, { memberId: anna.memberId, kind: 'person', name: 'Anna', handle, handleSkeleton: handle, at: 1 })
  appId = await register('Weather')
})
afterAll(async () => {
  await portal().db('WRITE', 'MATCH (m:Member {id: $id}) OPTIONAL MATCH (m)-[:OWNS|GRANTS|HOLDS]->(n) OPTIONAL MATCH (n)<-[:UNDER]-(token) DETACH DELETE m, n, token', { id: anna.memberId })
  await portal().close()
})

const params = (more: object = {}) => ({
  client_id: appId, redirect_uri: BACK, response_type: 'code', scope: 'write', state: 'a b&c', code_challenge: challenge, code_challenge_method: 'S256', ...more,
})
/** Agrees, and gives what the app hears. */
async function agreed(more: object = {}, allowed = true) {
  const read = await readWish(params(more))
  if (!('wish' in read)) throw new Error(JSON.stringify(read))
  return new URL(await decide(anna, read.wish, { allowed, organizationId: null })).searchParams
}
let requests = 0
const post = (form: Record<string, string>, address = `10.0.0.${requests++ % 250}`) => new Request('http://portal.test/oauth/token', {
  method: 'POST', body: new URLSearchParams(form), headers: { 'x-forwarded-for': address },
})
const token = async (form: Record<string, string>) => { const answer = await answerToken(post({ client_id: appId, ...form })); return { status: answer.status, ...await answer.json() } }
const forCode = (code: string | null, more: object = {}) => token({ grant_type: 'authorization_code', code: code ?? '', redirect_uri: BACK, code_verifier: verifier, ...more })
const refreshed = (refreshToken: string) => token({ grant_type: 'refresh_token', refresh_token: refreshToken })
const held = async (key: string) => (await keyByHash(portal().db, { hash: hashOfKey(key), at: Date.now() }))[0]

test('an app that a member agrees to acts for them with what it asked for, for an hour, and goes on with a refresh token', async () => {
  const told = await agreed()
  expect(Object.fromEntries(told)).toMatchObject({ x: '1', state: 'a b&c', iss: expect.stringMatching(/^http/) })
  const first = await forCode(told.get('code'))
  expect(first).toMatchObject({ status: 200, token_type: 'Bearer', scope: 'read write', expires_in: expect.closeTo(3_600, -1) })
  expect(await held(first.access_token)).toMatchObject({ memberId: anna.memberId, scopes: ['read', 'write'], organizationId: null })
  const second = await refreshed(first.refresh_token)
  expect(await held(second.access_token)).toMatchObject({ memberId: anna.memberId, scopes: ['read', 'write'] })
  expect(second.refresh_token).not.toBe(first.refresh_token)
})

test('a refresh token that is used twice ends all that the app may do: somebody else has it', async () => {
  const first = await forCode((await agreed()).get('code'))
  const second = await refreshed(first.refresh_token)
  expect(await refreshed(first.refresh_token)).toMatchObject({ status: 400, error: 'invalid_grant' })
  for (const key of [first.access_token, second.access_token]) expect(await held(key)).toBeUndefined()
  expect(await refreshed(second.refresh_token)).toMatchObject({ status: 400, error: 'invalid_grant' })
})

test('of ten who use one code at once one gets a key, and it opens no more: the code was stolen', async () => {
  const code = (await agreed()).get('code')
  const answers = await Promise.all(Array.from({ length: 10 }, () => forCode(code)))
  const served = answers.filter(({ status }) => status === 200)
  expect(served).toHaveLength(1)
  expect(await held(served[0].access_token)).toBeUndefined()
})

test.each([
  ['without the secret that it began with', { code_verifier: newToken() }], ['with none', { code_verifier: '' }], ['from another address', { redirect_uri: 'https://app.example/back' }],
])('a code opens nothing %s, and is used up by it', async (_, more) => {
  const code = (await agreed()).get('code')
  const { status, access_token: key } = await forCode(code, more)
  expect([status, key]).toEqual([400, undefined])
  expect((await forCode(code)).error).toBe('invalid_grant')
})

test('a code and a refresh token are good for the app that they were given to alone', async () => {
  const other = await register('Another')
  expect(await forCode((await agreed()).get('code'), { client_id: other })).toMatchObject({ error: 'invalid_grant' })
  const { refresh_token: mine } = await forCode((await agreed()).get('code'))
  expect(await token({ client_id: other, grant_type: 'refresh_token', refresh_token: mine })).toMatchObject({ error: 'invalid_grant' })
})

test.each([
  ['no challenge', { code_challenge: undefined }, 'invalid_request'], ['a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
  ['no method', { code_challenge_method: undefined }, 'invalid_request'], ['a token at once', { response_type: 'token' }, 'unsupported_response_type'],
  ['a scope that is none', { scope: 'read admin' }, 'invalid_scope'],
])('an app that asks for %s is told so', async (_, more, error) => {
  const read = await readWish(params(more))
  expect('sendBack' in read && Object.fromEntries(new URL(read.sendBack).searchParams)).toMatchObject({ error, state: 'a b&c', x: '1' })
})

test.each([
  ['an address that is not registered', { redirect_uri: `${BACK}&y=1` }, 'redirect'], ['no address', { redirect_uri: undefined }, 'redirect'],
  ['the name of no app', { client_id: newId('app') }, 'app'], ['two addresses', { redirect_uri: [BACK, 'https://evil.example/'] }, 'twice'],
])('nobody is led anywhere by a link with %s', async (_, more, problem) => {
  expect(await readWish(params(more))).toEqual({ problem })
})

test('a member who refuses leads the app back with nothing; one who ends it, or the app itself, ends its keys', async () => {
  expect(Object.fromEntries(await agreed({}, false))).toMatchObject({ error: 'access_denied', state: 'a b&c' })
  const [first, second] = [await forCode((await agreed()).get('code')), await forCode((await agreed()).get('code'))]
  expect((await answerRevoke(post({ token: first.refresh_token, client_id: appId }))).status).toBe(200)
  expect(await held(first.access_token)).toBeUndefined()
  expect((await answerRevoke(post({ token: 'nothing', client_id: appId }))).status).toBe(200)
  expect(await held(second.access_token)).toBeDefined()
  await portal().acts.removeApp(anna, { appId, key: randomUUID() })
  expect([await held(second.access_token), (await refreshed(second.refresh_token)).error]).toEqual([undefined, 'invalid_client'])
})

test('the 121st request for a token in a minute waits', async () => {
  for (let nth = 0; nth < 120; nth++) expect((await answerToken(post({}, '192.0.2.7'))).status).toBe(400)
  const answer = await answerToken(post({}, '192.0.2.7'))
  expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true])
})
