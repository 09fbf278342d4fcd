import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import { nightFacts } from '../../db/metrics/nights'
import { DAY, midnightOf } from '../../db/shapes'
import { rollback } from '../../db/testing/rollback'
import { clientOf } from '../testing/client'
import { host, somebody } from '../testing/people'
import type { Viewer } from '../viewer'

const Correct = `mutation ($input: CorrectCommunityInput!) { outcome: correctCommunity(input: $input) { ... on CorrectCommunitySuccess { changed community { counting verified } } ... on Refusal { code field } } }`
const Mark = `mutation ($input: CorrectMemberInput!) { outcome: correctMember(input: $input) { ... on CorrectMemberSuccess { changed member { kind } } ... on Refusal { code field } } }`
const Log = `query ($id: ID!, $after: String) { community(id: $id) { viewerCanCorrect log(first: 2, after: $after) { pageInfo { hasNextPage endCursor } nodes { because counting memberKind by { id } subject { __typename ... on Member { id } } } } } }`
const Facts = 'query ($id: ID!, $asOf: DateTime!) { community(id: $id) { facts(asOf: $asOf) { established } } }'

test('how a community counts is put right by its people alone, dated, with a reason, and stands in its log', () => rollback(async (db) => {
  const client = clientOf(db)
  const [{ steward, communityId }, other] = [await host(db), await somebody(db)]
  const put = async (viewer: Viewer, counting: string, because = 'One class, at once.') => (await client.ask(Correct, { input: { communityId, counting, because, idempotencyKey: randomUUID() } }, viewer)).data.outcome
  expect(await put(other, 'WITHDRAWN')).toEqual({ code: 'FORBIDDEN', field: ['communityId'] })
  expect(await put(steward, 'WITHDRAWN', '')).toEqual({ code: 'INVALID', field: ['because'] })
  expect(await put(steward, 'VERIFIED')).toEqual({ changed: true, community: { counting: 'VERIFIED', verified: true } })
  expect(await put(steward, 'VERIFIED')).toMatchObject({ changed: false })
  expect(await put(steward, 'WITHDRAWN')).toEqual({ changed: true, community: { counting: 'WITHDRAWN', verified: false } })
  expect(await put(steward, 'BY_RULE')).toMatchObject({ changed: true })
  const log = async (after?: string) => (await client.ask(Log, { id: communityId, after })).data.community
  const first = await log()
  expect(first).toMatchObject({ viewerCanCorrect: false, log: { pageInfo: { hasNextPage: true }, nodes: [{ counting: 'BY_RULE', memberKind: null, subject: { __typename: 'Community' } }, { counting: 'WITHDRAWN', because: 'One class, at once.', by: { id: steward.memberId } }] } })
  expect((await log(first.log.pageInfo.endCursor)).log).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ counting: 'VERIFIED' }] })
  expect(await db('READ', 'MATCH (:Member {id: $id})-[act:MODERATED]->(:Community {id: $communityId}) RETURN count(act) AS acts, count(act.communityId) AS here', { id: steward.memberId, communityId })).toEqual([{ acts: 3, here: 0 }])
}))

test('each night goes by what was said last before it: vouched for, by the rule, or not at all; earlier nights stay as they were', () => rollback(async (db) => {
  const client = clientOf(db)
  const { steward, communityId } = await host(db)
  const midnight = midnightOf(Date.now())
  const [old, people] = [midnight - 200 * DAY, await Promise.all([0, 1, 2].map(() => somebody(db)))]
  await db('WRITE', 'MATCH (c:Community {id: $communityId}) SET c.createdAt = $old', { communityId, old })
  for (const day of [4, 6]) for (const { memberId } of people) await createActs(db).post({ memberId, at: midnight - day * DAY }, { communityId, kind: 'EXPERIENCE', body: 'Here.', key: randomUUID() })
  const put = (to: 'VERIFIED' | 'BY_RULE' | 'WITHDRAWN', daysAgo: number) => createActs(db, { clock: () => midnight - daysAgo * DAY }).correctCommunity({ memberId: steward.memberId }, { communityId, to, because: 'Why not.', key: randomUUID() })
  await put('VERIFIED', 100)
  await put('BY_RULE', 50)
  await put('WITHDRAWN', 2)
  const established = async (daysAgo: number) => (await client.ask(Facts, { id: communityId, asOf: new Date(midnight - daysAgo * DAY).toISOString() })).data.community.facts.established
  // before · vouched · by the rule without, then with three people at home · withdrawn
  expect([await established(110), await established(99), await established(40), await established(2.5), await established(1)]).toEqual([false, true, false, true, false])
  const fresh = await nightFacts(db, { midnights: [midnight - 2 * DAY, midnight - DAY, midnight] })
  expect(fresh.filter((row) => row.communityId === communityId).map((row) => row.established)).toEqual([false, false, false])
}), 60_000)

test('who took part is marked as a program or as staff; from then on what they do is theirs, and what they did before stays', () => rollback(async (db) => {
  const client = clientOf(db)
  const [{ steward, communityId }, machine, stranger] = [await host(db), await somebody(db), await somebody(db)]
  const post = (viewer: Viewer) => createActs(db).post({ memberId: viewer.memberId }, { communityId, kind: 'EXPERIENCE', body: 'Beep.', key: randomUUID() })
  const mark = async (viewer: Viewer, memberId: string, kind = 'BOT') => (await client.ask(Mark, { input: { memberId, communityId, kind, because: 'It posts by itself.', idempotencyKey: randomUUID() } }, viewer)).data.outcome
  await post(machine)
  expect(await mark(machine, machine.memberId)).toEqual({ code: 'FORBIDDEN', field: ['communityId'] })
  expect(await mark(steward, stranger.memberId)).toEqual({ code: 'NOT_FOUND', field: ['memberId'] })
  expect(await mark(steward, machine.memberId)).toEqual({ changed: true, member: { kind: 'BOT' } })
  await post(machine)
  expect(await db('READ', 'MATCH (:Member {id: $id})-[act:POSTED]->() RETURN act.by AS by ORDER BY act.id', { id: machine.memberId })).toEqual([{ by: 'person' }, { by: 'bot' }])
  expect(await mark(steward, machine.memberId, 'PERSON')).toEqual({ changed: true, member: { kind: 'PERSON' } })
  expect((await client.ask(Log, { id: communityId }, steward)).data.community).toMatchObject({ viewerCanCorrect: true, log: { nodes: [{ memberKind: 'PERSON', counting: null, subject: { id: machine.memberId } }, { memberKind: 'BOT' }] } })
}))
