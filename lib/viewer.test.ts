import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '../db/ids'
import { createAccount } from '../db/members/create-account'
import { createMember } from '../db/members/create-member'
import { revokeSessions } from '../db/members/revoke-sessions'
import { testAddress } from '../db/testing/rollback'
import { cookieName, sealSession } from './auth-cookie'
import { openSessionOf } from './auth-session'
import { portal } from './portal'
import { viewerFromRequest } from './viewer'

const members: string[] = []
let memberId: string
let cookie: string
const viewer = (header = cookie) => viewerFromRequest({ headers: { cookie: header } })

beforeAll(() => {
  const { uri, username, password } = testAddress()
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, LOG_LEVEL: 'silent' })
  process.env.AUTH_SECRET ??= 'a secret of the tests, long enough to be one'
})
beforeEach(async () => {
  memberId = newId('member')
  members.push(memberId)
  const handle = memberId.toLowerCase()
  await createMember(portal().db, { memberId, kind: 'person', name: 'Noor', handle, handleSkeleton: handle, at: 1 })
  await createAccount(portal().db, { memberId, accountId: newId('account'), email: `${handle}@example.org`, passwordHash: 'x', role: 'ADMINISTRATOR', language: null, at: 1 })
  const { sid, maxAge } = await openSessionOf(portal().db, { memberId, role: 'ADMINISTRATOR' }, 'Firefox')
  cookie = `${cookieName('session')}=${await sealSession(sid, maxAge)}`
})
afterAll(async () => {
  await portal().db('WRITE', 'MATCH (m:Member) WHERE m.id IN $members OPTIONAL MATCH (m)-[:IDENTIFIED_BY|SIGNED_IN]->(n) DETACH DELETE m, n', { members })
  await portal().close()
})

test('a session cookie tells who is signed in, wherever it stands in the header', async () => {
  expect(await viewer(`theme=dark; ${cookie}; language=nl`)).toMatchObject({ memberId, role: 'ADMINISTRATOR', scopes: ['read', 'write', 'moderate'] })
  expect(await viewer(`x${cookie}`)).toBeNull()
  expect(await viewer('')).toBeNull()
})

test('a revoked session signs nobody in, from the very next request', async () => {
  expect(await viewer()).not.toBeNull()
  await revokeSessions(portal().db, { memberId, sessionId: null, keepId: null, at: Date.now() })
  expect(await viewer()).toBeNull()
})

test('a role that was taken away is gone from the very next request: it is never kept in the cookie', async () => {
  await portal().db('WRITE', "MATCH (:Member {id: $memberId})-[:IDENTIFIED_BY]->(account) SET account.role = 'MEMBER'", { memberId })
  expect((await viewer())?.role).toBe('MEMBER')
})
