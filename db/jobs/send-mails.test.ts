import { expect, test } from 'vitest'
import { announce } from '../acts/announce'
import { createActs } from '../acts/create-acts'
import type { Db } from '../db'
import { newId } from '../ids'
import { rollback } from '../testing/rollback'
import { smallWorld } from '../testing/small-world'
import { claimMail } from '../notices/claim-mail'
import { makeMails, sendMails, type Handed } from './send-mails'
import { tellBatch } from './tell-members'

const NOW = Date.now()
const DIGEST = NOW + 3_600_000
/** Members with an address, told of a mention (by mail at once) and of a change of status (once a day). */
async function toldWorld(db: Db, members = 1) {
  const world = await smallWorld(db, { members })
  await db('WRITE', 'MATCH (m:Mail) DETACH DELETE m', {})
  await db('WRITE', 'MATCH (n:Notice) WHERE n.mailDue > 0 REMOVE n.mailDue', {})
  for (const memberId of world.members) {
    await db('WRITE', "MATCH (m:Member {id: $memberId}) CREATE (m)-[:IDENTIFIED_BY]->(:Account {id: $id, email: $id + '@example.org'})", { memberId, id: newId('account') })
  }
  for (const kind of ['MENTIONED', 'STATUS_CHANGED'] as const) {
    await announce(db, { kind, at: 1, actorId: 'member_other', subjectId: world.idea, to: { ideaId: world.idea, memberIds: world.members } })
  }
  const jobs = await db('READ', "MATCH (job:Job) WHERE job.kind = 'tell' AND job.payload CONTAINS $idea RETURN job.id AS id", { idea: world.idea })
  for (const { id } of jobs) await tellBatch(db, String(id), { now: NOW, digestAt: DIGEST, isMailing: true })
  return world
}
const mails = (db: Db) => db('READ', 'MATCH (m:Mail) RETURN m.state AS state, m.attempts AS attempts, COUNT { (m)-[:TELLS]->() } AS notices ORDER BY m.createdAt, m.id', {})
const sent = async (): Promise<Handed> => ({ outcome: 'SENT' })

test('what is addressed to a member goes at once, the rest with the digest, each in one mail only; a digest of nothing is not sent', () => rollback(async (db) => {
  const { members: [memberId = ''] } = await toldWorld(db)
  await makeMails(db, NOW, DIGEST)
  expect(await mails(db)).toEqual([{ state: 'queued', attempts: 0, notices: 1 }])
  expect(await sendMails(db, sent)).toBe(1)
  await makeMails(db, NOW + 60_000, DIGEST)
  expect(await mails(db)).toHaveLength(1)
  await createActs(db).markRead({ memberId }, { ids: null, key: 'r' })
  await makeMails(db, DIGEST, DIGEST + 86_400_000)
  expect(await mails(db)).toEqual([{ state: 'sent', attempts: 1, notices: 1 }])
  expect(await db('READ', 'MATCH (n:Notice) WHERE n.mailTo = $memberId RETURN n.id', { memberId })).toEqual([])
}))

test('two digests made at once tell of each notice once', () => rollback(async (db) => {
  await toldWorld(db)
  await makeMails(db, DIGEST, DIGEST + 86_400_000)
  await makeMails(db, DIGEST, DIGEST + 86_400_000)
  expect(await mails(db)).toEqual([{ state: 'queued', attempts: 0, notices: 2 }])
}))

test('a mail whose sender died goes again when its time in hand is over, under the same id, and no other waits for it', () => rollback(async (db) => {
  await toldWorld(db, 2)
  await makeMails(db, NOW, DIGEST)
  const [dead] = await claimMail(db, { now: NOW, until: NOW + 20_000 })
  const seen: string[] = []
  const handOver = async ({ id }: { id: string }): Promise<Handed> => { seen.push(id); return { outcome: 'SENT' } }
  expect(await sendMails(db, handOver)).toBe(1)
  expect(seen).not.toContain(dead?.id)
  await db('WRITE', 'MATCH (m:Mail {id: $id}) SET m.runAt = $past', { id: dead?.id, past: NOW - 1 })
  expect(await sendMails(db, handOver)).toBe(1)
  expect(seen[1]).toBe(dead?.id)
}))

test('a server that is away or busy is asked again later; an address that refuses for good gets no more', () => rollback(async (db) => {
  const { members: [memberId = ''], idea } = await toldWorld(db)
  await makeMails(db, NOW, DIGEST)
  expect(await sendMails(db, async () => ({ outcome: 'AWAY', reason: 'down' }))).toBe(0)
  expect(await mails(db)).toMatchObject([{ state: 'queued', attempts: 1 }])
  expect(await claimMail(db, { now: Date.now(), until: Date.now() + 1 })).toEqual([])
  await db('WRITE', 'MATCH (m:Mail) SET m.runAt = 0', {})
  await sendMails(db, async () => ({ outcome: 'BOUNCED', reason: '550' }))
  expect(await mails(db)).toMatchObject([{ state: 'failed' }])
  await makeMails(db, DIGEST, DIGEST + 86_400_000)
  expect(await mails(db)).toHaveLength(1)
  await announce(db, { kind: 'MENTIONED', at: 2, actorId: 'member_other', subjectId: idea, to: { memberIds: [memberId] } })
  expect(await db('READ', 'MATCH (:Member {id: $memberId})-[:IDENTIFIED_BY]->(a) RETURN a.bouncedAt IS NOT NULL AS bounced', { memberId })).toEqual([{ bounced: true }])
}))

test('a member gets five mails an hour at most; what comes then is in the digest, which always goes', () => rollback(async (db) => {
  const { members: [memberId = ''], idea } = await toldWorld(db)
  for (let minute = 0; minute < 8; minute++) {
    const now = NOW + minute * 60_000
    await announce(db, { kind: 'MENTIONED', at: now, actorId: 'member_other', subjectId: idea, to: { ideaId: idea, memberIds: [memberId] } })
    const [job] = await db('READ', "MATCH (job:Job) WHERE job.kind = 'tell' AND job.payload CONTAINS $idea RETURN job.id AS id", { idea })
    await tellBatch(db, String(job?.id), { now, digestAt: DIGEST, isMailing: true })
    await makeMails(db, now, DIGEST)
  }
  expect((await mails(db)).map(({ notices }) => notices)).toEqual([2, 1, 1, 1, 1])
  await makeMails(db, DIGEST, DIGEST + 86_400_000)
  expect((await mails(db)).map(({ notices }) => notices)).toEqual([2, 1, 1, 1, 1, 4])
}))

test('a mail in hand is kept there while it is being sent, however long that takes; the oldest goes first', () => rollback(async (db) => {
  await toldWorld(db, 3)
  await makeMails(db, NOW, DIGEST)
  const ids = (await db('READ', 'MATCH (m:Mail) RETURN m.id AS id ORDER BY m.id', {})).map(({ id }) => String(id))
  for (const [n, id] of ids.entries()) await db('WRITE', 'MATCH (m:Mail {id: $id}) SET m.runAt = $at', { id, at: NOW - 1_000 * (n + 1) })
  const seen: string[] = []
  const inHand: number[] = []
  await sendMails(db, async ({ id }) => {
    seen.push(id)
    if (seen.length === 1) {
      await new Promise((resolve) => setTimeout(resolve, 2_500))
      const [mail] = await db('READ', "MATCH (m:Mail {id: $id}) RETURN m.runAt AS until", { id })
      inHand.push(Number(mail?.until) - Date.now())
    }
    return { outcome: 'SENT' }
  })
  expect(seen).toEqual([...ids].reverse())
  expect(inHand[0]).toBeGreaterThan(4_500)
}))
