import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Connection } from '../db/db'
import { rollback, testAddress } from '../db/testing/rollback'
import { signInWithPassword, type Browser } from './auth-sign-in'
import { signUpWithPassword } from './auth-sign-up'
import { sessionOf, sweepSessions } from './auth-session'

const PASSWORD = 'drie eenden in het riet'
const browser = (number: number) => ({ address: `192.0.2.${number}`, userAgent: 'Firefox' })
const run = Date.now().toString(36)
const newcomer = (email: string, more: object = {}) =>
  ({ name: 'Noor Vink', email: `${run}-${email}@example.org`, password: PASSWORD, language: 'nl', shareToken: null, agreedTo: [], ...more })

let connection: Connection
beforeAll(() => {
  process.env.AUTH_SECRET ??= 'a secret of the tests, long enough to be one'
  connection = connect(testAddress())
})
afterAll(async () => {
  await connection.db('WRITE', `MATCH (a:Account)<-[:IDENTIFIED_BY]-(m:Member) WHERE a.email STARTS WITH $run
    OPTIONAL MATCH (m)-[:SIGNED_IN]->(s) DETACH DELETE a, m, s`, { run })
  await connection.close()
})

test('who signs up is a member with an account and is signed in; the same e-mail and password sign in again', () => rollback(async (db) => {
  const session = await signUpWithPassword(db, newcomer('noor'), browser(1))
  if (!('sid' in session)) throw new Error(JSON.stringify(session))
  expect(await sessionOf(db, session.sid)).toMatchObject({ name: 'Noor Vink', memberId: session.memberId, language: 'nl' })
  const again = await signInWithPassword(db, { email: ` ${run}-NOOR@Example.org`, password: PASSWORD }, browser(1))
  expect(again).toMatchObject({ memberId: session.memberId })
  expect((again as { sid: string }).sid).not.toBe(session.sid)
  expect(await signInWithPassword(db, { email: `${run}-noor@example.org`, password: 'vier eenden' }, browser(1))).toBe('WRONG')
  expect(await signInWithPassword(db, { email: `${run}-nobody@example.org`, password: PASSWORD }, browser(1))).toBe('WRONG')
  expect(await signInWithPassword(db, { email: 'no address', password: PASSWORD }, browser(1))).toBe('WRONG')
}))

test('the first account of an empty portal administers it, the second does not', () => rollback(async (db) => {
  await db('WRITE', 'MATCH (a:Account) DETACH DELETE a', {})
  expect(await signUpWithPassword(db, newcomer('first'), browser(2))).toMatchObject({ role: 'ADMINISTRATOR', maxAge: 43_200 })
  expect(await signUpWithPassword(db, newcomer('second'), browser(2))).toMatchObject({ role: 'MEMBER' })
}))

test('people of one name have handles of their own, also where the letters only look alike', () => rollback(async (db) => {
  const handles = []
  for (const [index, name] of ['Pawel Testowy', 'Paweł Testowy', 'Раwel Testowy', '小林'].entries()) {
    const session = await signUpWithPassword(db, newcomer(`look-${index}`, { name }), browser(3))
    if ('sid' in session) handles.push((await sessionOf(db, session.sid))?.handle)
  }
  expect(new Set(handles).size).toBe(4)
  expect(handles.slice(0, 2)).toEqual(['pawel-testowy', 'pawel-testowy-2'])
}))

test('everything that is not right is named at once, and nothing is written', () => rollback(async (db) => {
  const count = async () => (await db('READ', 'MATCH (n) RETURN count(n) AS nodes', {}))[0]?.nodes
  const before = await count()
  expect(await signUpWithPassword(db, { name: ' ', email: 'x', password: 'short', language: 'nl', shareToken: null, agreedTo: [] }, browser(4)))
    .toEqual({ problems: { name: 'nameMissing', email: 'emailInvalid', password: 'tooShort' } })
  expect(await signUpWithPassword(db, newcomer('x', { name: 'N\u0000or', password: '' }), browser(4)))
    .toEqual({ problems: { name: 'nameInvalid', password: 'passwordMissing' } })
  expect(await signUpWithPassword(db, newcomer('x', { name: 'Administrator' }), browser(4))).toEqual({ problems: { name: 'nameInvalid' } })
  expect(await count()).toBe(before)
}))

test('who came by a link of a member was brought by that member', () => rollback(async (db) => {
  await db('WRITE', `CREATE (:Member {id: 'member_bringer', name: 'Jan', handle: 'bringer-x', handleSkeleton: 'bringer-x'})
    -[:MADE]->(:ShareLink {token: 'a-token-of-jan'})-[:SHARES]->(:Idea {id: 'idea_shared', slug: 'shared-x'})`, {})
  const session = await signUpWithPassword(db, newcomer('brought', { shareToken: 'a-token-of-jan' }), browser(5))
  if (!('sid' in session)) throw new Error(JSON.stringify(session))
  expect(await db('READ', 'MATCH (b)-[r:BROUGHT]->(:Member {id: $id}) RETURN b.id AS by, r.to AS to', { id: session.memberId }))
    .toEqual([{ by: 'member_bringer', to: 'idea_shared' }])
  expect(await signUpWithPassword(db, newcomer('unbrought', { shareToken: 'no such token' }), browser(5))).toMatchObject({ role: expect.any(String) })
}))

test('an e-mail has one account, also when ten sign up with it at once', async () => {
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => signUpWithPassword(connection.db, newcomer('twice'), browser(6))))
  expect(outcomes.filter((outcome) => 'sid' in outcome)).toHaveLength(1)
  expect(outcomes.filter((outcome) => 'problems' in outcome && outcome.problems.email === 'taken')).toHaveLength(9)
})

test('ten of one name at once all get in', async () => {
  const outcomes = await Promise.all(Array.from({ length: 10 }, (_, n) => signUpWithPassword(connection.db, newcomer(`same-${n}`, { name: `Same ${run}` }), browser(7))))
  expect(outcomes.filter((outcome) => 'sid' in outcome)).toHaveLength(10)
})

test('an unknown e-mail takes as long to refuse as a wrong password', async () => {
  await signUpWithPassword(connection.db, newcomer('timed'), browser(8))
  const refuse = async (email: string, from: Browser) => {
    const before = process.cpuUsage()
    expect(await signInWithPassword(connection.db, { email, password: 'wrong password' }, from)).toBe('WRONG')
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  const known: number[] = []
  const unknown: number[] = []
  const askKnown = async (round: number) => { known.push(await refuse(`${run}-timed@example.org`, browser(30 + round))) }
  const askUnknown = async (round: number) => { unknown.push(await refuse(`${run}-not-there-${round}@example.org`, browser(60 + round))) }
  for (let round = 0; round < 15; round++) {
    for (const ask of round % 2 ? [askKnown, askUnknown] : [askUnknown, askKnown]) await ask(round)
    await signInWithPassword(connection.db, { email: `${run}-timed@example.org`, password: PASSWORD }, browser(30 + round)) // forgets the wrong attempts
    await sweepSessions(connection.db) // what a sign-in leaves to be done later is done: it would be measured with the next attempt
  }
  // Time on the processor, which the hash takes nearly all of: what else the machine does meanwhile is not in it.
  const median = (times: number[]) => times.sort((a, b) => a - b)[7] ?? 0
  const ratio = median(unknown) / median(known)
  expect(ratio).toBeGreaterThan(0.8)
  expect(ratio).toBeLessThan(1.25)
})

test('who signs up agrees to the versions of policies that they were shown and that hold, and to no other', () => rollback(async (db) => {
  await db('WRITE', `MATCH (v:PolicyVersion) SET v.effectiveAt = 8000000000000000`, {})
  await db('WRITE', `UNWIND [['PRIVACY', 1], ['RULES', 1], ['RULES', 9000000000000000]] AS one
    CREATE (v:PolicyVersion {id: 'policy_' + $run + one[0] + one[1], key: one[0] + '@' + $run + one[1], policy: one[0], number: 1000 + size(toString(one[1])), effectiveAt: one[1], hash: 'hash of ' + one[0]})`, { run })
  const [privacy, toCome] = ['PRIVACY1', 'RULES9000000000000000'].map((name) => `policy_${run}${name}`)
  const session = await signUpWithPassword(db, newcomer('agrees', { agreedTo: [privacy, toCome] }), browser(9))
  expect(await db('READ', 'MATCH (:Account {email: $email})<-[:IDENTIFIED_BY]-(m)-[a:ACCEPTED]->(v) RETURN v.id AS id, a.hash AS hash, a.key AS key', { email: `${run}-agrees@example.org` }))
    .toEqual([{ id: privacy, hash: 'hash of PRIVACY', key: `${(session as { memberId: string }).memberId}@${privacy}` }])
}))
