import { expect, test } from 'vitest'
import type { Db } from '../../db/db'
import { rollback } from '../../db/testing/rollback'
import { clientOf } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'
import { write } from '../testing/texts'

const first = { title: 'A bench by the water', body: 'What it is.' }
async function proposed(db: Db) {
  const [client, { communityId, steward }, anna, ben, cleo] = [clientOf(db), await host(db), await somebody(db), await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, [first.title], { communityId })
  const { amendment } = await write(client, 'proposeAmendment', ben, { ideaId, baseVersion: 1, title: first.title, body: 'What it is.\n\nWith a back.', reason: 'Old people lean.' })
  return { client, anna, ben, cleo, steward, ideaId, amendmentId: amendment.id as string, amendment }
}
const actsOf = (db: Db, memberId: string, type: string) => db('READ', `MATCH (:Member {id: $memberId})-[act]->() WHERE type(act) = $type
  RETURN act.acceptedBy AS acceptedBy, act.voidedAt IS NOT NULL AS voided`, { memberId, type })

test('anybody proposes a change with a reason; an author accepts it, and it is a version by who proposed it, whose work counts', () => rollback(async (db) => {
  const { client, anna, ben, ideaId, amendmentId, amendment } = await proposed(db)
  expect(amendment).toMatchObject({ status: 'OPEN', outdated: false, viewerCanDecide: false, viewerCanWithdraw: true, viewerCanPromote: true, viewerCanRevise: true })
  expect(await actsOf(db, ben.memberId, 'CO_DEVELOPED')).toEqual([{ acceptedBy: null, voided: false }])
  expect(await write(client, 'acceptAmendment', anna, { amendmentId })).toMatchObject({
    amendment: { status: 'ACCEPTED', version: { number: 2 }, decidedBy: { id: anna.memberId } },
    version: { number: 2, body: 'What it is.\n\nWith a back.', note: 'Old people lean.', authors: [{ id: ben.memberId }], amendment: { id: amendmentId } },
  })
  expect(await actsOf(db, ben.memberId, 'CO_DEVELOPED')).toEqual([{ acceptedBy: anna.memberId, voided: false }])
  const { data } = await client.ask('query ($id: ID!) { idea(id: $id) { body changedBy { id } authors { id } amendments(first: 5, status: ACCEPTED) { totalCount nodes { id } } } }', { id: ideaId })
  expect(data.idea).toEqual({ body: 'What it is.\n\nWith a back.', changedBy: [{ id: ben.memberId }], authors: [{ id: anna.memberId }], amendments: { totalCount: 1, nodes: [{ id: amendmentId }] } })
  expect(await write(client, 'acceptAmendment', anna, { amendmentId })).toMatchObject({ code: 'CONFLICT', threeWay: null })
}))

test('nobody but an author decides, nobody accepts their own, and an author edits instead of amending', () => rollback(async (db) => {
  const { client, anna, ben, cleo, ideaId, amendmentId } = await proposed(db)
  for (const viewer of [ben, cleo]) {
    expect(await write(client, 'acceptAmendment', viewer, { amendmentId })).toMatchObject({ code: 'FORBIDDEN' })
    expect(await write(client, 'rejectAmendment', viewer, { amendmentId, reason: 'No.' })).toMatchObject({ code: 'FORBIDDEN' })
  }
  await db('WRITE', "MATCH (m:Member {id: $id}), (i:Idea {id: $ideaId}) CREATE (m)-[:AUTHORED {role: 'CO_AUTHOR', since: 1}]->(i)", { id: ben.memberId, ideaId })
  expect(await write(client, 'acceptAmendment', ben, { amendmentId })).toMatchObject({ code: 'FORBIDDEN' })
  expect(await write(client, 'proposeAmendment', anna, { ideaId, baseVersion: 1, ...first, body: 'Other.', reason: 'Why.' })).toMatchObject({ code: 'OWN_IDEA' })
  expect(await write(client, 'proposeAmendment', cleo, { ideaId, baseVersion: 1, ...first, reason: 'Why.' })).toMatchObject({ code: 'INVALID', field: ['body'] })
  expect(await write(client, 'proposeAmendment', cleo, { ideaId, baseVersion: 1, ...first, body: 'Other.', reason: ' ' })).toMatchObject({ code: 'INVALID', field: ['reason'] })
  expect(await write(client, 'proposeAmendment', cleo, { ideaId, baseVersion: 5, ...first, body: 'Other.', reason: 'Why.' })).toMatchObject({ code: 'INVALID', field: ['baseVersion'] })
}))

test('an amendment to an outdated text is put together with the text of now where that goes', () => rollback(async (db) => {
  const { client, anna, amendmentId, ideaId } = await proposed(db)
  await write(client, 'editIdea', anna, { ideaId, baseVersion: 1, title: 'A bench by the mill', body: first.body })
  const { data } = await client.ask('query ($id: ID!) { node(id: $id) { ... on Amendment { outdated threeWay { clean mergedTitle mergedBody } } } }', { id: amendmentId }, anna)
  expect(data.node).toEqual({ outdated: true, threeWay: { clean: true, mergedTitle: 'A bench by the mill', mergedBody: 'What it is.\n\nWith a back.' } })
  expect(await write(client, 'acceptAmendment', anna, { amendmentId })).toMatchObject({ version: { number: 3, title: 'A bench by the mill', body: 'What it is.\n\nWith a back.' } })
}))

test('where both clash, what was amended having been deleted too, it says where, is settled by hand, and accepted then', () => rollback(async (db) => {
  const { client, anna, ben, cleo, ideaId } = await proposed(db)
  const { amendment: { id: amendmentId } } = await write(client, 'proposeAmendment', ben, { ideaId, baseVersion: 1, ...first, body: 'What it shall be.', reason: 'Future.' })
  await write(client, 'editIdea', anna, { ideaId, baseVersion: 1, ...first, body: 'All new.' })
  const refused = await write(client, 'acceptAmendment', anna, { amendmentId })
  expect(refused).toMatchObject({ code: 'CONFLICT', threeWay: { clean: false, yourBody: 'What it shall be.', clashes: [{ base: 'What it is.', current: 'All new.', yours: 'What it shall be.' }] } })
  const revise = (viewer: typeof anna, more: object) => write(client, 'reviseAmendment', viewer, { amendmentId, baseVersion: 2, ...first, body: 'All that it shall be.', ...more })
  expect(await revise(cleo, {})).toMatchObject({ code: 'FORBIDDEN' })
  expect(await revise(ben, { baseVersion: 1 })).toMatchObject({ code: 'CONFLICT', threeWay: { yourBody: 'All that it shall be.' } })
  expect(await revise(ben, {})).toMatchObject({ amendment: { outdated: false } })
  expect(await write(client, 'acceptAmendment', anna, { amendmentId })).toMatchObject({ version: { number: 3, body: 'All that it shall be.' } })
}))

test('a refusal has a reason, and who proposed it may make an idea of its own of it then', () => rollback(async (db) => {
  const { client, anna, ben, ideaId, amendmentId } = await proposed(db)
  expect(await write(client, 'rejectAmendment', anna, { amendmentId, reason: 'Too dear.' })).toMatchObject({ amendment: { status: 'REJECTED', decision: 'Too dear.', viewerCanPromote: false } })
  expect(await write(client, 'withdrawAmendment', ben, { amendmentId })).toMatchObject({ code: 'CONFLICT' })
  expect(await write(client, 'promoteAmendment', anna, { amendmentId })).toMatchObject({ code: 'CONFLICT' })
  const { idea, amendment } = await write(client, 'promoteAmendment', ben, { amendmentId })
  expect(amendment).toMatchObject({ status: 'PROMOTED', promotedTo: { id: idea.id } })
  expect(idea.authors).toEqual([{ id: ben.memberId }])
  expect(await db('READ', 'MATCH (:Idea {id: $id})-[derived:DERIVED_FROM]->(:Idea {id: $ideaId}) RETURN derived.by AS by, derived.because AS because', { id: idea.id, ideaId })).toEqual([{ by: ben.memberId, because: 'Old people lean.' }])
  expect(await actsOf(db, ben.memberId, 'PROPOSED')).toHaveLength(1)
}))

test('an author promotes it too: the idea, with the topics of the first, is of who proposed it, and so is the act', () => rollback(async (db) => {
  const { client, anna, ben, cleo, ideaId, amendmentId } = await proposed(db)
  const slug = `water-${ideaId.slice(-8)}`
  await db('WRITE', 'MATCH (idea:Idea {id: $ideaId}) CREATE (idea)-[:ABOUT]->(topic:Topic {id: $topic, slug: $slug, name: $slug}) WITH topic MATCH (m:Member {id: $cleo}) CREATE (m)-[:FOLLOWS {key: $key, at: 1}]->(topic)', { ideaId, topic: `topic_${slug}`, slug, cleo: cleo.memberId, key: slug })
  const { idea } = await write(client, 'promoteAmendment', anna, { amendmentId, reason: 'This is another idea.' })
  expect(idea.authors).toEqual([{ id: ben.memberId }])
  expect(await db('READ', 'MATCH (idea:Idea {id: $id})-[:ABOUT]->(topic) RETURN topic.slug AS slug', { id: idea.id })).toEqual([{ slug }])
  expect(await db('READ', 'MATCH (:Member {id: $ben})-[act:PROPOSED]->(idea:Idea {id: $id}) RETURN act.by AS by, act.ideaId = idea.id AS here', { ben: ben.memberId, id: idea.id })).toEqual([{ by: 'person', here: true }])
  expect([await actsOf(db, anna.memberId, 'PROPOSED'), await actsOf(db, ben.memberId, 'CO_DEVELOPED')]).toEqual([[{ acceptedBy: null, voided: false }], [{ acceptedBy: null, voided: false }]])
  const [{ payload = '{}' } = {}] = await db('READ', `MATCH (job:Job) WHERE job.kind = 'tell' AND job.payload CONTAINS $id AND job.payload CONTAINS '"PROPOSED"' RETURN job.payload AS payload`, { id: idea.id })
  expect(JSON.parse(String(payload))).toMatchObject({ actorId: ben.memberId, to: { followersOf: expect.arrayContaining([idea.id, ben.memberId]), exceptIds: [anna.memberId] } })
}))

test('support of an amendment counts once and can be taken back; so can the amendment, and its act is void', () => rollback(async (db) => {
  const { client, ben, cleo, amendmentId } = await proposed(db)
  expect(await write(client, 'backAmendment', ben, { amendmentId })).toMatchObject({ code: 'FORBIDDEN' })
  for (const changed of [true, false]) expect(await write(client, 'backAmendment', cleo, { amendmentId })).toMatchObject({ changed, amendment: { supportCount: 1, viewerBacks: true } })
  for (const changed of [true, false]) expect(await write(client, 'unbackAmendment', cleo, { amendmentId })).toMatchObject({ changed, amendment: { supportCount: 0, viewerBacks: false } })
  expect(await actsOf(db, cleo.memberId, 'REACTED')).toEqual([{ acceptedBy: null, voided: true }])
  expect(await write(client, 'withdrawAmendment', cleo, { amendmentId })).toMatchObject({ code: 'FORBIDDEN' })
  expect(await write(client, 'withdrawAmendment', ben, { amendmentId })).toMatchObject({ amendment: { status: 'WITHDRAWN' } })
  expect(await actsOf(db, ben.memberId, 'CO_DEVELOPED')).toEqual([{ acceptedBy: null, voided: true }])
  expect(await write(client, 'backAmendment', cleo, { amendmentId })).toMatchObject({ code: 'CONFLICT' })
}))

test('an amendment has a conversation of its own, apart from that of the idea', () => rollback(async (db) => {
  const { client, ben, cleo, steward, ideaId, amendmentId } = await proposed(db)
  const { comment } = await write(client, 'commentOnAmendment', steward, { amendmentId, body: 'We could.' })
  expect(comment).toMatchObject({ official: true, subject: { id: amendmentId }, replyTo: null })
  expect((await write(client, 'commentOnAmendment', cleo, { amendmentId, body: 'Good.', replyTo: comment.id })).comment.replyTo).toEqual({ id: comment.id })
  expect(await write(client, 'commentOnAmendment', cleo, { amendmentId, body: 'Good.', replyTo: 'comment_01ARZ3NDEKTSV4RRFFQ69G5FAV' })).toMatchObject({ code: 'NOT_FOUND', field: ['replyTo'] })
  const { data } = await client.ask('query ($id: ID!, $ideaId: ID!) { node(id: $id) { ... on Amendment { commentCount comments(first: 5) { nodes { id replies(first: 5) { nodes { body } } } } } } idea(id: $ideaId) { commentCount } }', { id: amendmentId, ideaId })
  expect(data).toEqual({ node: { commentCount: 2, comments: { nodes: [{ id: comment.id, replies: { nodes: [{ body: 'Good.' }] } }] } }, idea: { commentCount: 0 } })
  const [exchange] = await db('READ', 'MATCH (:Member {id: $one})-[with:EXCHANGED_WITH]->(:Member {id: $other}) RETURN count(*) AS times', { one: steward.memberId, other: ben.memberId })
  expect(exchange).toEqual({ times: 1 })
}))

test('who proposed and went meanwhile is a former member, and what they proposed can still be accepted', () => rollback(async (db) => {
  const { client, anna, ben, amendmentId } = await proposed(db)
  await db('WRITE', 'MATCH (member:Member {id: $id}) SET member.deletedAt = 1, member.name = NULL', { id: ben.memberId })
  expect(await write(client, 'acceptAmendment', anna, { amendmentId })).toMatchObject({ version: { number: 2, authors: [{ id: ben.memberId }] } })
}))

test('a word on an amendment can be taken back like any other, and its act is void then', () => rollback(async (db) => {
  const { client, cleo, amendmentId } = await proposed(db)
  const { comment } = await write(client, 'commentOnAmendment', cleo, { amendmentId, body: 'Hm.' })
  const { data } = await client.ask('mutation ($input: WithdrawTextInput!) { withdrawText(input: $input) { __typename } }', { input: { textId: comment.id, idempotencyKey: '1' } }, cleo)
  expect(data.withdrawText.__typename).toBe('WithdrawTextSuccess')
  expect(await actsOf(db, cleo.memberId, 'COMMENTED')).toEqual([{ acceptedBy: null, voided: true }])
}))
