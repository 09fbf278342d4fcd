import { expect, test } from 'vitest'
import type { Db } from '../db'
import { ensureNights } from '../metrics/nights'
import { rollback } from '../testing/rollback'
import { smallWorld } from '../testing/small-world'
import { createActs } from './create-acts'

const DAY = 86_400_000
const START = Date.parse('2026-03-01T12:00:00Z')

/** The acts of a world in which it is whatever day we say. */
function calendar(db: Db) {
  let now = START
  return { acts: createActs(db, { clock: () => now }), on: (day: number) => { now = START + day * DAY }, at: () => now }
}
const ask = async (db: Db, text: string, params: Record<string, unknown>) => db('READ', text, params)

test('first attention keeps the community that somebody came from, whatever they do or join later', () => rollback(async (db) => {
  const home = await smallWorld(db)
  const there = await smallWorld(db)
  const { acts, on } = calendar(db)
  const [memberId = ''] = home.members
  for (const day of [1, 2]) {
    on(day)
    await acts.post({ memberId }, { communityId: home.community, kind: 'EXPERIENCE', body: 'At home.', key: `post${day}` })
  }
  on(3)
  await acts.support({ memberId }, { ideaId: there.idea, key: 's' })
  const attended = () => ask(db, 'MATCH (:Member {id: $memberId})-[first:ATTENDED]->(:Idea {id: $idea}) RETURN first.source AS source, first.firstAt AS at', { memberId, idea: there.idea })
  expect(await attended()).toEqual([{ source: home.community, at: START + 3 * DAY }])
  on(9)
  await acts.join({ memberId }, { communityId: there.community, key: 'j' })
  await acts.follow({ memberId }, { ideaId: there.idea, key: 'f' })
  expect(await attended()).toEqual([{ source: home.community, at: START + 3 * DAY }])
}))

test('somebody without a home comes from nowhere, and staff attends nothing', () => rollback(async (db) => {
  const { members: [person = '', staff = ''], idea } = await smallWorld(db, { members: 2 })
  await db('WRITE', "MATCH (member:Member {id: $staff}) SET member.kind = 'staff'", { staff })
  const { acts } = calendar(db)
  for (const memberId of [person, staff]) await acts.support({ memberId }, { ideaId: idea, key: 'k' })
  expect(await ask(db, 'MATCH (member)-[first:ATTENDED]->(:Idea {id: $idea}) RETURN member.id AS id, first.source AS source', { idea })).toEqual([{ id: person, source: '#none' }])
  expect(await ask(db, 'MATCH (:Idea {id: $idea})<-[act:SUPPORTED]-() RETURN act.by AS by ORDER BY by', { idea })).toEqual([{ by: 'person' }, { by: 'staff' }])
}))

test('joining opens a spell, leaving dates its end, joining again opens another; once each', () => rollback(async (db) => {
  const { members: [memberId = ''], community } = await smallWorld(db)
  const { acts, on } = calendar(db)
  const steps = [['join', 1, true], ['join', 2, false], ['leave', 3, true], ['leave', 4, false], ['join', 5, true]] as const
  for (const [step, day, changed] of steps) {
    on(day)
    expect(await acts[step]({ memberId }, { communityId: community, key: `${day}` })).toEqual({ communityId: community, changed })
  }
  expect(await ask(db, 'MATCH (:Member {id: $memberId})-[spell:MEMBER_OF]->() RETURN spell.since AS since, spell.until AS until ORDER BY since', { memberId }))
    .toEqual([{ since: START + DAY, until: START + 3 * DAY }, { since: START + 5 * DAY, until: null }])
  expect(await ask(db, 'MATCH (:Member {id: $memberId})-[act:JOINED|LEFT]->() RETURN type(act) AS type ORDER BY act.at', { memberId }))
    .toEqual([{ type: 'JOINED' }, { type: 'LEFT' }, { type: 'JOINED' }])
}))

test('a comment is an exchange with the authors, a reply with whom it answers, and nobody exchanges with themselves', () => rollback(async (db) => {
  const { members: [ann = '', bob = ''], author, idea, community } = await smallWorld(db, { members: 2 })
  const { acts } = calendar(db)
  const said = async (memberId: string, replyTo: string | null, key: string) => {
    const outcome = await acts.comment({ memberId }, { ideaId: idea, body: 'Words.', replyTo, key })
    return 'commentId' in outcome ? outcome.commentId : ''
  }
  const first = await said(ann, null, '1')
  await said(bob, first, '2')
  await said(author, null, '3')
  await said(ann, first, '4')
  const exchanges = await ask(db, 'MATCH (a:Member)-[exchange:EXCHANGED_WITH]->(b:Member) WHERE exchange.communityId = $community RETURN a.id AS a, b.id AS b', { community })
  expect(exchanges).toHaveLength(2)
  expect(exchanges).toEqual(expect.arrayContaining([{ a: ann, b: author }, { a: bob, b: ann }]))
}))

test('an answer to a question is one when another gives it, straight under the question', () => rollback(async (db) => {
  const { members: [asker = '', knows = ''], community } = await smallWorld(db, { members: 2 })
  const { acts } = calendar(db)
  const asked = await acts.post({ memberId: asker }, { communityId: community, kind: 'QUESTION', body: 'Who knows?', key: 'q' })
  const postId = 'postId' in asked ? asked.postId : ''
  for (const memberId of [asker, knows]) await acts.comment({ memberId }, { postId, body: 'I think so.', key: 'c' })
  expect(await ask(db, 'MATCH (member)-[act:COMMENTED|ANSWERED]->(:Comment) WHERE act.communityId = $community RETURN member.id AS id, type(act) AS type, act.partnerIds AS partners ORDER BY type', { community }))
    .toEqual([{ id: knows, type: 'ANSWERED', partners: [asker] }, { id: asker, type: 'COMMENTED', partners: [] }])
}))

test('an act of an earlier day forgets the nights after it: they were worked out without it', () => rollback(async (db) => {
  const { members: [memberId = ''], community } = await smallWorld(db)
  const { acts, on, at } = calendar(db)
  const post = (key: string, when?: number) => acts.post({ memberId, ...(when && { at: when }) }, { communityId: community, kind: 'EXPERIENCE', body: 'Words.', key })
  await post('1')
  on(10)
  const nights = async () => (await ask(db, 'MATCH (night:Night) WHERE night.midnight >= $from AND night.midnight <= $to RETURN night.midnight AS at ORDER BY at', { from: START, to: at() })).map((row) => row.at)
  const midnights = [2, 5, 8].map((day) => START + (day - 0.5) * DAY)
  await db('WRITE', 'MATCH (night:Night) WHERE night.midnight >= $from DETACH DELETE night', { from: START })
  await ensureNights(db, { instants: midnights })
  expect(await nights()).toEqual(midnights)
  await post('2')
  expect(await nights()).toEqual(midnights)
  await post('3', START + 3 * DAY)
  expect(await nights()).toEqual(midnights.slice(0, 1))
}))
