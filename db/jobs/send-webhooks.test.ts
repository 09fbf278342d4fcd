import { expect, test } from 'vitest'
import { createActs } from '../acts/create-acts'
import type { Db } from '../db'
import { refreshStandings } from '../metrics/standings'
import { rollback } from '../testing/rollback'
import { smallWorld } from '../testing/small-world'
import { claimDelivery, type ClaimedDelivery } from '../webhooks/claim-delivery'
import { webhookSender, WAITS } from './send-webhooks'
import { tellMembers } from './tell-members'

const HOUR = 3_600_000
interface Sent { id: string, at: number, type: string, ideaId: string }

/** Two ideas, a webhook of their host, a receiver that answers what it is told to, and a clock. */
async function hookWorld(db: Db, { thresholds = [] as number[] } = {}) {
  const clock = { now: Date.now() }
  const world = await smallWorld(db, { members: 4, at: 1 })
  const acts = createActs(db, { clock: () => clock.now })
  await db('WRITE', 'MATCH (queue:WebhookQueue) REMOVE queue.runAt', {})
  const other = await acts.propose({ memberId: world.author }, { title: `Another ${world.idea}`, body: 'b', communityId: world.community, key: 'other' })
  const made = await acts.createWebhook({ memberId: world.author }, {
    organizationId: world.organization, url: 'https://receiver.example/', reach: 'HOSTED', thresholds, key: 'hook',
    events: ['IDEA_PROPOSED', 'IDEA_SUPPORTED', 'CONFLUENCE_REACHED', 'COMMENT_CREATED', 'STATUS_CHANGED', 'RESPONSE_PUBLISHED', 'IDEA_MERGED', 'IDEA_UNMERGED', 'CASE_RAISED', 'CASE_CLAIMED'],
  })
  const sent: Sent[] = []
  const receiver = { status: 204 as number | null }
  const post = async ({ id, payload }: ClaimedDelivery, at: number) => {
    const { type, data } = JSON.parse(payload)
    sent.push({ id, at, type, ideaId: data.ideaId })
    return { status: receiver.status, problem: receiver.status === null ? 'ECONNREFUSED' : null, milliseconds: 1 }
  }
  const sender = webhookSender(db, post, { clock: () => clock.now, onFault: (error) => { throw error } })
  const run = async () => { while (await sender.tick() > 0) await sender.settled() }
  return { ...world, other: 'ideaId' in other ? other.ideaId : '', webhookId: 'webhookId' in made ? made.webhookId : '', acts, clock, sent, receiver, run }
}
const states = (db: Db, webhookId: string) => db('READ', 'MATCH (d:WebhookDelivery) WHERE d.webhookId = $webhookId RETURN d.state AS state, d.attempts AS attempts ORDER BY d.id', { webhookId })

test('a receiver that is down for an hour gets each event with one id, those of an idea in their order, while the portal dies with one in hand', () => rollback(async (db) => {
  const { acts, clock, sent, receiver, run, members: [memberId = ''], idea, other, webhookId } = await hookWorld(db)
  receiver.status = null
  const began = clock.now
  for (let n = 0; n < 6; n++) {
    await acts.comment({ memberId }, { ideaId: n % 2 ? idea : other, body: `Comment ${n}`, key: `c${n}` })
    clock.now += 60_000
    await run()
  }
  const [inHand] = await claimDelivery(db, { key: `${webhookId}@${idea}`, now: clock.now + HOUR, until: clock.now + HOUR + 30_000 }) // and dies
  for (; clock.now < began + HOUR; clock.now += 300_000) await run()
  expect((await states(db, webhookId)).every(({ state }) => state === 'WAITING')).toBe(true)
  receiver.status = 200
  const before = sent.length
  for (let hours = 0; hours < 8; hours++) { clock.now += HOUR; await run() }
  const arrived = sent.slice(before)
  expect(inHand && arrived.some(({ id }) => id === inHand.id)).toBe(true)
  for (const ideaId of [idea, other]) {
    const ids = arrived.filter((one) => one.ideaId === ideaId).map(({ id }) => id)
    expect(ids).toHaveLength(3)
    expect(ids).toEqual([...ids].sort())
  }
  expect((await states(db, webhookId)).every(({ state }) => state === 'DELIVERED')).toBe(true)
}))

test('what is never taken is tried ten times over some 75 hours and then given up; its webhook is switched off, its organization told, and on again it goes on and sends what was given up', () => rollback(async (db) => {
  const { acts, clock, sent, receiver, run, members: [memberId = ''], idea, webhookId, author, organization } = await hookWorld(db)
  await db('WRITE', 'MATCH (m:Member {id: $author}), (o:Organization {id: $organization}) MERGE (m)-[:REPRESENTS]->(o)', { author, organization })
  receiver.status = 302
  const began = clock.now
  for (const key of ['one', 'two']) await acts.comment({ memberId }, { ideaId: idea, body: 'Words.', key })
  await run()
  for (const wait of WAITS) { clock.now += wait * 1.1 + 1; await run() }
  const [first] = sent
  const tries = sent.filter(({ id }) => id === first?.id)
  expect(tries).toHaveLength(10)
  const hours = ((tries.at(-1)?.at ?? 0) - began) / HOUR
  expect(hours).toBeGreaterThan(68)
  expect(hours).toBeLessThan(84)
  expect(await states(db, webhookId)).toEqual([{ state: 'FAILED', attempts: 10 }, { state: 'WAITING', attempts: 0 }])
  expect(await db('READ', 'MATCH (w:Webhook {id: $webhookId}) RETURN w.isOn AS isOn, w.offBecause AS because', { webhookId })).toEqual([{ isOn: false, because: 'FAILING' }])
  await tellMembers(db, { now: clock.now, digestAt: clock.now, isMailing: false }, (error) => { throw error })
  expect(await db('READ', "MATCH (m:Member {id: $author})-[:TOLD]->(n:Notice {kind: 'WEBHOOK_OFF'}) RETURN n.subjectId AS about", { author })).toEqual([{ about: organization }])

  receiver.status = 204
  await acts.updateWebhook({ memberId: author }, { webhookId, isOn: true, key: 'on' })
  await run()
  expect(await states(db, webhookId)).toEqual([{ state: 'FAILED', attempts: 10 }, { state: 'DELIVERED', attempts: 1 }])
  expect(await acts.resendDelivery({ memberId: author }, { webhookId, deliveryId: first?.id ?? '', key: 'again' })).toEqual({ organizationId: organization, webhookId })
  expect(await acts.resendDelivery({ memberId: author }, { webhookId, deliveryId: first?.id ?? '', key: 'and again' })).toMatchObject({ refused: 'CONFLICT' })
  await run()
  expect(sent.at(-1)).toMatchObject({ id: first?.id, at: clock.now })
  expect(await states(db, webhookId)).toEqual([{ state: 'DELIVERED', attempts: 1 }, { state: 'DELIVERED', attempts: 1 }])
}))

test('an address that answers 410 is told nothing more, and one that is slow keeps no other waiting', () => rollback(async (db) => {
  const { acts, receiver, sent, run, clock, members: [memberId = ''], idea, webhookId, author, organization } = await hookWorld(db)
  receiver.status = 410
  await acts.comment({ memberId }, { ideaId: idea, body: 'Words.', key: 'one' })
  await run()
  expect(await db('READ', 'MATCH (w:Webhook {id: $webhookId}) RETURN w.isOn AS isOn, w.offBecause AS because', { webhookId })).toEqual([{ isOn: false, because: 'GONE' }])
  await acts.comment({ memberId }, { ideaId: idea, body: 'Words.', key: 'two' })
  await run()
  expect(sent).toHaveLength(1)
  await acts.createWebhook({ memberId: author }, { organizationId: organization, url: 'https://second.example/', reach: 'HOSTED', thresholds: [], events: ['COMMENT_CREATED'], key: 'second' })
  await acts.updateWebhook({ memberId: author }, { webhookId, isOn: true, key: 'on' })
  await acts.comment({ memberId }, { ideaId: idea, body: 'Words.', key: 'three' })
  const waiting: (() => void)[] = []
  const told: string[] = []
  const post = async ({ webhookId: to }: ClaimedDelivery) => {
    if (to === webhookId) await new Promise<void>((resolve) => { waiting.push(resolve) })
    else told.push(to)
    return { status: 200, problem: null, milliseconds: 1 }
  }
  const sender = webhookSender(db, post, { clock: () => clock.now })
  await sender.tick()
  for (let waited = 0; told.length === 0 && waited < 3_000; waited += 20) await new Promise((resolve) => { setTimeout(resolve, 20) })
  expect(told).toHaveLength(1)
  for (const go of waiting) go()
  await sender.settled()
}))

test('new supporters are counted together, and a threshold of confluence is told when it is crossed and not again', () => rollback(async (db) => {
  const { acts, clock, sent, run, members, idea } = await hookWorld(db, { thresholds: [0.5, 500] })
  await refreshStandings(db, { ideaIds: [idea], asOf: clock.now })
  const [place] = await db('READ', 'MATCH (:Idea {id: $idea})-[:IN]->(community) RETURN community.id AS id', { idea })
  const [last = '', ...first] = members
  const support = async (memberId: string) => {
    await acts.post({ memberId, at: clock.now - 40 * 86_400_000 }, { communityId: String(place?.id), kind: 'EXPERIENCE', body: 'b', key: 'p' })
    await acts.support({ memberId }, { ideaId: idea, key: 's' })
  }
  const measure = async () => { clock.now += 1_000; await refreshStandings(db, { ideaIds: [idea], asOf: clock.now }); await run() }
  for (const memberId of first) await support(memberId)
  await measure()
  await measure()
  expect(sent.map(({ type }) => type)).toEqual(['idea.supported', 'confluence.reached'])
  await support(last)
  await measure()
  expect(sent.map(({ type }) => type)).toEqual(['idea.supported', 'confluence.reached', 'idea.supported'])
}))

test('what is done is told with what it is about, in the transaction of the act', () => rollback(async (db) => {
  const { acts, run, members: [memberId = ''], author, idea, other, community, organization, webhookId } = await hookWorld(db)
  await acts.setIdeaStatus({ memberId: author }, { ideaId: idea, kind: 'PLANNED', key: 's' })
  await acts.publishResponse({ memberId: author }, { ideaId: idea, organizationId: organization, body: 'Yes.', baseNumber: 0, status: { kind: 'DONE' }, key: 'r' })
  await acts.mergeIdeas({ memberId: author }, { ideaId: idea, intoId: other, because: 'Alike.', key: 'm' })
  await acts.unmergeIdeas({ memberId: author }, { ideaId: idea, key: 'u' })
  const raised = await acts.raiseCase({ memberId }, { organizationId: organization, communityId: community, title: 'Broken', body: 'It broke.', isPublic: false, key: 'c' })
  const caseId = 'caseId' in raised ? raised.caseId : ''
  await acts.claimCase({ memberId: author }, { caseId, body: 'Mended.', speaksFor: [organization], key: 'k' })
  const posted = await acts.post({ memberId }, { communityId: community, kind: 'QUESTION', body: 'When?', key: 'p' })
  await acts.comment({ memberId: author }, { postId: 'postId' in posted ? posted.postId : '', body: 'Soon.', key: 'pc' })
  await run()
  const rows = await db('READ', 'MATCH (d:WebhookDelivery) WHERE d.webhookId = $webhookId RETURN d.payload AS payload ORDER BY d.id', { webhookId })
  const told = rows.map(({ payload }) => JSON.parse(String(payload)) as { type: string, data: Record<string, unknown> })
  expect(told.map(({ type }) => type)).toEqual(['status.changed', 'status.changed', 'response.published', 'idea.merged', 'idea.unmerged', 'case.raised', 'case.claimed', 'comment.created'])
  expect(told[0]?.data).toEqual({ ideaId: idea, communityId: community, status: 'PLANNED', actorId: author })
  expect(told[3]?.data).toMatchObject({ ideaId: idea, intoId: other })
  expect(told[6]?.data).toEqual({ caseId, communityId: community, status: 'CLAIMED', actorId: author })
  expect(rows.every(({ payload }) => String(payload).length < 1_000)).toBe(true)
}))
