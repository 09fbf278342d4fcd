import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { newId } from '../../db/ids'
import { noMail } from '../../db/notices/no-mail'
import { setNoMail } from '../../db/notices/set-no-mail'
import { comeByInvitation } from '../../db/people/come-by-invitation'
import { invitationOfMail } from '../../db/people/invitation-of-mail'
import { rollback } from '../../db/testing/rollback'
import { clientOf, type Client } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'
import type { Viewer } from '../viewer'

const mutate = async (client: Client, name: string, input: object, viewer: Viewer, fields = 'member { id } changed') => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`
  const { data, errors } = await client.ask(`mutation ($input: ${type}Input!) { o: ${name}(input: $input) { ... on ${type}Success { ${fields} } ... on Refusal { code field } } }`, { input: { ...input, idempotencyKey: randomUUID() } }, viewer)
  expect(errors).toBeUndefined()
  return data.o
}
const member = async (client: Client, id: string, fields: string, viewer: Viewer | null) => (await client.ask(`query ($id: ID!) { node(id: $id) { ... on Member { ${fields} } } }`, { id }, viewer)).data.node

test('thanks go to who made it, once for each contribution, as an act that taking them back voids', () => rollback(async (db) => {
  const [client, anna, ben] = [clientOf(db), await somebody(db), await somebody(db)]
  const [subjectId = ''] = await ideas(db, anna, ['A bench by the water'])
  expect(await mutate(client, 'thank', { subjectId }, anna)).toEqual({ code: 'FORBIDDEN', field: ['subjectId'] })
  for (const changed of [true, false]) expect(await mutate(client, 'thank', { subjectId }, ben)).toEqual({ member: { id: anna.memberId }, changed })
  const thanked = () => member(client, ben.memberId, 'contributions(first: 5) { edges { type node { id } } }', null)
  expect((await thanked()).contributions.edges).toEqual([{ type: 'THANKED', node: { id: anna.memberId } }])
  expect(await mutate(client, 'withdrawThanks', { subjectId }, ben)).toEqual({ member: { id: anna.memberId }, changed: true })
  expect((await thanked()).contributions.edges).toEqual([])
  for (const id of [newId('comment'), newId('member')]) expect(await mutate(client, 'thank', { subjectId: id }, ben)).toEqual({ code: 'NOT_FOUND', field: ['subjectId'] })
}))

test('how many trust somebody on a topic is public, who is for the two; what ended stays dated', () => rollback(async (db) => {
  const [client, anna, ben, cas] = [clientOf(db), await somebody(db), await somebody(db), await somebody(db)]
  const topicId = newId('topic')
  await db('WRITE', 'CREATE (:Topic {id: $topicId, slug: $topicId, name: $topicId})', { topicId })
  const input = { memberId: anna.memberId, topicId }
  expect(await mutate(client, 'trustMember', input, anna)).toEqual({ code: 'FORBIDDEN', field: ['memberId'] })
  expect(await mutate(client, 'trustMember', { ...input, memberId: newId('member') }, ben)).toEqual({ code: 'NOT_FOUND', field: ['memberId'] })
  for (const changed of [true, false]) expect(await mutate(client, 'trustMember', input, ben)).toMatchObject({ changed })
  const seen = async (viewer: Viewer | null) => (await member(client, anna.memberId, 'trustedOn { topic { id } count viewerTrusts by { id } }', viewer)).trustedOn
  const trust = { topic: { id: topicId }, count: 1 }
  expect(await seen(anna)).toEqual([{ ...trust, viewerTrusts: false, by: [{ id: ben.memberId }] }])
  expect(await seen(ben)).toEqual([{ ...trust, viewerTrusts: true, by: [{ id: ben.memberId }] }])
  for (const viewer of [cas, null]) expect(await seen(viewer)).toEqual([{ ...trust, viewerTrusts: false, by: [] }])
  for (const changed of [true, false]) expect(await mutate(client, 'withdrawTrust', input, ben)).toMatchObject({ changed })
  expect(await seen(anna)).toEqual([])
  expect((await mutate(client, 'trustMember', input, ben)).changed).toBe(true)
  expect(await db('READ', 'MATCH (:Member {id: $id})-[trusts:TRUSTS]->() RETURN trusts.until IS NULL AS open ORDER BY open', { id: ben.memberId })).toEqual([{ open: false }, { open: true }])
}))

test('mentoring is proposed by one, agreed on by the other, and public from then on; either ends it', () => rollback(async (db) => {
  const client = clientOf(db)
  const [{ communityId }, anna, ben, cas] = [await host(db), await somebody(db), await somebody(db), await somebody(db)]
  const propose = (viewer: Viewer, memberId: string, as = 'MENTOR') => mutate(client, 'proposeMentoring', { memberId, communityId, as }, viewer)
  expect(await propose(anna, anna.memberId)).toEqual({ code: 'FORBIDDEN', field: ['memberId'] })
  expect(await propose(anna, newId('member'))).toEqual({ code: 'NOT_FOUND', field: ['memberId'] })
  for (const changed of [true, false]) expect(await propose(anna, ben.memberId)).toEqual({ member: { id: ben.memberId }, changed })
  const seen = async (viewer: Viewer | null) => (await member(client, ben.memberId, 'mentorings { id since mentor { id } viewerMayAccept viewerMayEnd }', viewer)).mentorings
  const [{ id: mentoringId }] = await seen(ben)
  expect(await seen(ben)).toEqual([{ id: mentoringId, since: null, mentor: { id: anna.memberId }, viewerMayAccept: true, viewerMayEnd: true }])
  expect(await seen(anna)).toMatchObject([{ viewerMayAccept: false, viewerMayEnd: true }])
  for (const viewer of [cas, null]) expect(await seen(viewer)).toEqual([])
  expect(await mutate(client, 'acceptMentoring', { mentoringId }, anna)).toEqual({ code: 'FORBIDDEN', field: ['mentoringId'] })
  expect(await mutate(client, 'acceptMentoring', { mentoringId }, cas)).toEqual({ code: 'NOT_FOUND', field: ['mentoringId'] })
  expect(await mutate(client, 'acceptMentoring', { mentoringId }, ben)).toMatchObject({ changed: true })
  const mentors = async () => (await client.ask('query ($id: ID!) { community(id: $id) { mentors { id } } }', { id: communityId })).data.community.mentors
  expect(await mentors()).toEqual([{ id: anna.memberId }])
  expect(await seen(null)).toMatchObject([{ since: expect.any(String), viewerMayEnd: false }])
  expect(await mutate(client, 'endMentoring', { mentoringId }, cas)).toEqual({ code: 'NOT_FOUND', field: ['mentoringId'] })
  expect(await mutate(client, 'endMentoring', { mentoringId }, anna)).toMatchObject({ changed: true })
  expect([await mentors(), await seen(ben)]).toEqual([[], []])
  expect(await mutate(client, 'acceptMentoring', { mentoringId }, ben)).toEqual({ code: 'NOT_FOUND', field: ['mentoringId'] })
  expect((await propose(ben, anna.memberId, 'MENTEE')).changed).toBe(true)
}))

test('an invitation brings its first guest; reused, forwarded or revoked it brings nobody, and only its maker sees it', () => rollback(async (db) => {
  const client = clientOf(db)
  const [{ communityId }, anna, ben, guest, second] = [await host(db), await somebody(db), await somebody(db), await somebody(db), await somebody(db)]
  const INVITATION = 'invitation { id url note revokedAt guest { id } community { id } }'
  const invite = async () => (await mutate(client, 'invite', { communityId, note: 'Do come.' }, anna, INVITATION)).invitation
  const invitation = await invite()
  expect(invitation).toMatchObject({ url: expect.stringMatching(/^http:\/\/portal\.test\/join\/[\w-]{43}$/), note: 'Do come.', revokedAt: null, guest: null, community: { id: communityId } })
  const token = (url: string) => url.split('/').at(-1) ?? ''
  const come = async (url: string, memberId: string) => (await comeByInvitation(db, { token: token(url), memberId, at: Date.now() }))[0]?.first
  expect(await come(invitation.url, anna.memberId)).toBe(false)
  expect(await come(invitation.url, guest.memberId)).toBe(true)
  expect(await come(invitation.url, second.memberId)).toBe(false)
  expect(await come('http://portal.test/join/made-up-by-a-stranger', second.memberId)).toBeUndefined()
  expect((await member(client, anna.memberId, 'personalInvitations { guest { id } }', anna)).personalInvitations).toEqual([{ guest: { id: guest.memberId } }])
  for (const viewer of [ben, guest, null]) expect((await member(client, anna.memberId, 'personalInvitations { id }', viewer)).personalInvitations).toBeNull()
  expect((await member(client, guest.memberId, 'broughtBy { id }', guest)).broughtBy).toEqual({ id: anna.memberId })
  expect((await member(client, guest.memberId, 'broughtBy { id }', ben)).broughtBy).toBeNull()
  expect(await mutate(client, 'revokeInvitation', { invitationId: invitation.id }, anna, INVITATION)).toEqual({ code: 'CONFLICT', field: ['invitationId'] })
  const other = await invite()
  expect(await mutate(client, 'revokeInvitation', { invitationId: other.id }, ben, INVITATION)).toEqual({ code: 'NOT_FOUND', field: ['invitationId'] })
  expect((await mutate(client, 'revokeInvitation', { invitationId: other.id }, anna, INVITATION)).invitation.revokedAt).toEqual(expect.any(String))
  expect(await come(other.url, second.memberId)).toBe(false)
  expect((await mutate(client, 'renewInvitation', { invitationId: other.id }, anna, INVITATION)).invitation.revokedAt).toBeNull()
  expect(await come(other.url, second.memberId)).toBe(true)
}))

test('an invitation goes to an address by mail, whether or not somebody has an account with it; limits hold, and who wants none gets none', () => rollback(async (db) => {
  const client = clientOf(db)
  const [anna, ben] = [await somebody(db), await somebody(db)]
  const [known, unknown] = [`known-${ben.memberId.slice(-8)}@example.org`.toLowerCase(), `unknown-${ben.memberId.slice(-8)}@example.org`.toLowerCase()]
  await db('WRITE', 'MATCH (m:Member {id: $id}) CREATE (m)-[:IDENTIFIED_BY]->(:Account {id: $account, email: $known, mailOffAt: 1})', { id: ben.memberId, account: `account_${known}`, known })
  const INVITATION = 'invitation { id email note }'
  const invite = (email: string, as = anna, note = 'Do come.') => mutate(client, 'invite', { email, note }, as, INVITATION)
  const mails = (to: string) => db('READ', 'MATCH (mail:Mail {to: $to})-[:CARRIES]->(i) RETURN mail.id AS id, mail.state AS state', { to })
  for (const to of [known, unknown]) {
    expect(await invite(to.toUpperCase())).toMatchObject({ invitation: { email: to, note: 'Do come.' } })
    expect(await mails(to)).toEqual([{ id: expect.any(String), state: 'queued' }])
  }
  expect(await invite(unknown)).toEqual({ code: 'TAKEN', field: ['email'] })
  for (const bad of ['noor', 'a@b@c.org', 'noor@example.org\r\nBcc: all@example.org']) expect(await invite(bad)).toEqual({ code: 'INVALID', field: ['email'] })
  expect(await invite('other@example.org', anna, 'See https://bad.example')).toEqual({ code: 'INVALID', field: ['note'] })
  for (let n = 0; n < 3; n++) expect(await invite(unknown, await somebody(db))).toMatchObject({ invitation: { email: unknown } })
  expect((await mails(unknown)).map(({ state }) => state).sort()).toEqual(['failed', 'queued', 'queued', 'queued'])
  for (let n = 0; n < 8; n++) expect(await invite(`guest-${n}@example.org`)).toHaveProperty('invitation')
  expect(await invite('guest-9@example.org')).toEqual({ code: 'LIMIT', field: ['email'] })
  const wish = async (email: string, hash = 'no-hash-that-is-known') => (await noMail(db, { email, hash }))[0]?.unwanted
  expect([await wish(known), await wish(unknown)]).toEqual([true, false])
  await setNoMail(db, { hash: `hash-of-${unknown}`, at: 1 })
  expect(await wish(unknown, `hash-of-${unknown}`)).toBe(true)
  const [{ id: mailId = '' } = {}] = await mails(unknown)
  const [carried] = await invitationOfMail(db, { mailId: String(mailId) })
  expect(carried).toMatchObject({ note: 'Do come.', community: null, token: expect.any(String) })
  await db('WRITE', 'MATCH (:Mail {id: $mailId})-[:CARRIES]->(i) SET i.revokedAt = 1', { mailId })
  expect(await invitationOfMail(db, { mailId: String(mailId) })).toEqual([])
}))
