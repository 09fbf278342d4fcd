import { beforeAll, expect, test } from 'vitest'
import type { Db } from '../db/db'
import { newId } from '../db/ids'
import { createAccount } from '../db/members/create-account'
import { revokeSessions } from '../db/members/revoke-sessions'
import { rollback } from '../db/testing/rollback'
import type { Role } from '../graphql/viewer'
import { openSession, sealSession } from './auth-cookie'
import { openSessionOf, sessionOf, sweepSessions } from './auth-session'

const AT = Date.UTC(2026, 5, 1)
const DAY = 86_400_000

beforeAll(() => {
  process.env.AUTH_SECRET = 'a secret of the tests, long enough to be one'
})

const signedIn = async (db: Db, role: Role = 'MEMBER') => {
  const memberId = newId('member')
  await db('WRITE', "CREATE (:Member {id: $id, kind: 'person', handle: $id, name: 'Noor', joinedAt: $at})", { id: memberId, at: AT })
  await createAccount(db, { memberId, accountId: newId('account'), email: `${memberId}@example.org`.toLowerCase(), passwordHash: 'x', role, language: 'nl', at: AT })
  return openSessionOf(db, { memberId, role }, 'Firefox', AT)
}

test('a session tells who is signed in and for whom they speak, and its secret is nowhere in the graph', () => rollback(async (db) => {
  const { sid, memberId, maxAge } = await signedIn(db)
  expect(maxAge).toBe(30 * 86_400)
  await db('WRITE', `MATCH (m:Member {id: $memberId}) CREATE (m)-[:REPRESENTS {since: $at}]->(:Organization {id: $id})
    CREATE (m)-[:REPRESENTS {since: $at, until: $at + 5}]->(:Organization {id: 'organization_past'})`, { memberId, at: AT, id: 'organization_now' })
  expect(await sessionOf(db, sid, AT + 1_000)).toMatchObject({ memberId, name: 'Noor', role: 'MEMBER', language: 'nl', organizationIds: ['organization_now'] })
  const [{ kept } = {}] = await db('READ', 'MATCH (:Member {id: $memberId})-[:SIGNED_IN]->(s) RETURN properties(s) AS kept', { memberId })
  expect(JSON.stringify(kept)).not.toContain(sid)
}))

test.each<[Role, number, boolean, string]>([
  ['MEMBER', 6.9 * DAY, true, 'used within a week'],
  ['MEMBER', 7.1 * DAY, false, 'idle for a week'],
  ['ADMINISTRATOR', 11.9 * 3_600_000, true, 'administrators have twelve hours'],
  ['ADMINISTRATOR', 12.1 * 3_600_000, false, 'and no more'],
])('a session of a %s after %d ms is open: %s, %s', (role, after, open, _because) => rollback(async (db) => {
  const { sid } = await signedIn(db, role)
  expect(await sessionOf(db, sid, AT + after) !== null).toBe(open)
}))

test('a session that is used every day still ends after thirty', () => rollback(async (db) => {
  const { sid } = await signedIn(db)
  for (let day = 1; day < 30; day++) {
    expect(await sessionOf(db, sid, AT + day * DAY)).not.toBeNull()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  expect(await sessionOf(db, sid, AT + 30 * DAY + 1)).toBeNull()
}))

test('a revoked session is over at once; the one that is kept stays; nobody ends the sessions of others', () => rollback(async (db) => {
  const here = await signedIn(db)
  const stranger = await signedIn(db)
  const elsewhere = await openSessionOf(db, { memberId: here.memberId, role: 'MEMBER' }, 'Phone', AT)
  const keepId = (await sessionOf(db, here.sid, AT))?.sessionId ?? null
  const strangersId = (await sessionOf(db, stranger.sid, AT))?.sessionId ?? null
  expect(await revokeSessions(db, { memberId: here.memberId, sessionId: strangersId, keepId: null, at: AT })).toEqual([])
  expect(await revokeSessions(db, { memberId: here.memberId, sessionId: null, keepId, at: AT })).toHaveLength(1)
  expect(await sessionOf(db, elsewhere.sid, AT)).toBeNull()
  expect(await sessionOf(db, here.sid, AT)).not.toBeNull()
  expect(await sessionOf(db, stranger.sid, AT)).not.toBeNull()
}))

test('nobody is signed in with a secret that was never given out, or as somebody who has gone', () => rollback(async (db) => {
  const { sid, memberId } = await signedIn(db)
  expect(await sessionOf(db, 'made up', AT)).toBeNull()
  await db('WRITE', 'MATCH (m:Member {id: $memberId}) SET m.deletedAt = $at', { memberId, at: AT })
  expect(await sessionOf(db, sid, AT)).toBeNull()
}))

test('sessions that ended long ago are forgotten, others are not', () => rollback(async (db) => {
  const { sid } = await signedIn(db)
  await sweepSessions(db, AT + 59 * DAY)
  expect(await sessionOf(db, sid, AT + 1)).not.toBeNull()
  await sweepSessions(db, AT + 61 * DAY)
  expect(await sessionOf(db, sid, AT + 1)).toBeNull()
}))

test('only a cookie that we sealed opens: not an altered one, not one with another secret, not one that says it needs none', async () => {
  const sealed = await sealSession('the secret', 60)
  expect(await openSession(sealed)).toBe('the secret')
  const [header = '', ...rest] = sealed.split('.')
  expect(await openSession([header, ...rest.slice(0, -1), 'AAAAAAAAAAAAAAAAAAAAAA'].join('.'))).toBeNull()
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sid":"the secret"}').toString('base64url')}.`
  expect(await openSession(none)).toBeNull()
  expect(await openSession('x'.repeat(5_000))).toBeNull()
  expect(await openSession(undefined)).toBeNull()
  process.env.AUTH_SECRET = 'another secret of the tests, also long enough'
  expect(await openSession(sealed)).toBeNull()
})
