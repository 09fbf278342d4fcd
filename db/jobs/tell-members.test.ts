import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { announce } from '../acts/announce'
import { createActs } from '../acts/create-acts'
import { connect, within, type Connection, type Db } from '../db'
import { newId } from '../ids'
import { rollback, testAddress } from '../testing/rollback'
import { removeSmallWorld, smallWorld, type SmallWorld } from '../testing/small-world'
import { twoIdeas } from '../testing/two-ideas'
import { tellBatch } from './tell-members'

const telling = (now = Date.now()) => ({ now, digestAt: now + 1, isMailing: true })
const jobsOf = async (db: Db, ideaId: string) => (await db('READ', "MATCH (job:Job) WHERE job.kind = 'tell' AND job.payload CONTAINS $ideaId RETURN job.id AS id ORDER BY id", { ideaId })).map(({ id }) => String(id))
const told = (db: Db, ideaId: string) => db('READ', 'MATCH (member:Member)-[:TOLD]->(notice:Notice {ideaId: $ideaId}) RETURN member.id AS memberId, notice.kind AS kind ORDER BY memberId, kind', { ideaId })
async function tell(db: Db, ideaId: string, limit = 500) {
  for (const jobId of await jobsOf(db, ideaId)) while (!(await tellBatch(db, jobId, telling(), limit)).isLast);
}

test('each around an idea hears of an act once, in bounded batches: authors, supporters and followers, never the actor and nobody who has gone', () => rollback(async (db) => {
  const { members, author, idea } = await smallWorld(db, { members: 7 })
  const [actor = '', both = '', gone = '', ...others] = members
  const acts = createActs(db)
  for (const memberId of members) await acts.support({ memberId }, { ideaId: idea, key: `s${memberId}` })
  await acts.follow({ memberId: both }, { ideaId: idea, key: 'f' })
  await db('WRITE', 'MATCH (m:Member {id: $gone}) SET m.deletedAt = 1', { gone })
  await announce(db, { kind: 'STATUS_CHANGED', at: 1, actorId: actor, subjectId: idea, to: { ideaId: idea, authors: true, supporters: true, followers: true, memberIds: [both, actor] } })
  await tell(db, idea, 2)
  expect((await told(db, idea)).map(({ memberId }) => memberId)).toEqual([author, both, ...others].sort())
  expect(await jobsOf(db, idea)).toEqual([])
}))

test('what a member has switched off is not told, what they muted neither, but for what is addressed to them', () => rollback(async (db) => {
  const { members, idea } = await smallWorld(db, { members: 3 })
  const [off = '', muted = '', mailed = ''] = members
  const acts = createActs(db)
  for (const memberId of members) await acts.follow({ memberId }, { ideaId: idea, key: 'f' })
  await acts.setNotices({ memberId: off }, { settings: [{ group: 'IDEAS', portal: false, mail: 'OFF' }], key: 'o' })
  await acts.muteIdea({ memberId: muted }, { ideaId: idea, key: 'm' })
  await acts.setNotices({ memberId: mailed }, { settings: [{ group: 'IDEAS', portal: false, mail: 'DAILY' }], key: 'd' })
  await db('WRITE', "MATCH (m:Member {id: $mailed}) CREATE (m)-[:IDENTIFIED_BY]->(:Account {id: $id, email: $id + '@example.org'})", { mailed, id: newId('account') })
  const about = { at: 1, actorId: 'member_other', subjectId: idea }
  await announce(db, { ...about, kind: 'STATUS_CHANGED', to: { ideaId: idea, followers: true } })
  await announce(db, { ...about, kind: 'MENTIONED', to: { memberIds: members, ideaId: idea } })
  await tell(db, idea)
  const byKind = (kind: string) => told(db, idea).then((rows) => rows.filter((row) => row.kind === kind).map(({ memberId }) => memberId))
  expect(await byKind('STATUS_CHANGED')).toEqual([mailed])
  expect(await byKind('MENTIONED')).toEqual([...members].sort())
  expect(await db('READ', "MATCH (n:Notice {ideaId: $idea, kind: 'STATUS_CHANGED'}) RETURN n.memberId AS listed, n.mailDue IS NOT NULL AS due", { idea })).toEqual([{ listed: null, due: true }])
}))

test('a reply is told to whom it answers, and as a comment to the others; a follower of the topic, community or member hears of a new idea once', () => rollback(async (db) => {
  const { members: [writer = '', answerer = '', follower = ''], author, idea, community } = await smallWorld(db, { members: 3 })
  const acts = createActs(db)
  const said = await acts.comment({ memberId: writer }, { ideaId: idea, body: 'Why?', key: 'c1' })
  await acts.comment({ memberId: answerer }, { ideaId: idea, body: 'So.', replyTo: 'commentId' in said ? said.commentId : '', key: 'c2' })
  await tell(db, idea)
  await tell(db, answerer)
  expect(await told(db, idea)).toEqual([{ memberId: author, kind: 'COMMENTED' }, { memberId: author, kind: 'COMMENTED' }, { memberId: writer, kind: 'REPLIED' }].sort((a, b) => (a.memberId < b.memberId ? -1 : 1)))
  for (const targetId of [community, writer]) expect(await acts.followThing({ memberId: follower }, { targetId, key: targetId })).toEqual({ targetId, changed: true })
  const proposed = await acts.propose({ memberId: writer }, { title: 'A bench', body: 'By the water.', communityId: community, key: 'p' })
  const ideaId = 'ideaId' in proposed ? proposed.ideaId : ''
  await tell(db, ideaId)
  expect(await told(db, ideaId)).toEqual([{ memberId: follower, kind: 'PROPOSED' }])
  expect(await acts.unfollowThing({ memberId: follower }, { targetId: community, key: 'u' })).toEqual({ targetId: community, changed: true })
  expect(await acts.followThing({ memberId: follower }, { targetId: follower, key: 'self' })).toMatchObject({ refused: 'INVALID' })
  expect(await acts.followThing({ memberId: follower }, { targetId: ideaId, key: 'idea' })).toMatchObject({ refused: 'NOT_FOUND' })
}))

let connection: Connection
const worlds: SmallWorld[] = []
beforeAll(() => { connection = connect(testAddress(), { patient: true }) })
afterEach(async () => {
  for (const world of worlds.splice(0)) {
    await connection.db('WRITE', 'MATCH (n:Notice {ideaId: $idea}) DETACH DELETE n', { idea: world.idea })
    await removeSmallWorld(connection.db, world)
  }
})
afterAll(() => connection.close())

test('who waited for the lock of an announcement that another told to all meanwhile has nothing to tell', async () => {
  const world = await smallWorld(connection.db)
  worlds.push(world)
  await announce(connection.db, { kind: 'STATUS_CHANGED', at: 1, actorId: 'member_other', subjectId: world.idea, to: { ideaId: world.idea, memberIds: world.members } })
  const [jobId = ''] = await jobsOf(connection.db, world.idea)
  const session = connection.driver.session({ database: 'neo4j' })
  const first = session.beginTransaction()
  expect(await tellBatch(within(first), jobId, telling())).toEqual({ written: 1, isLast: true })
  const second = connection.db.transaction((tx) => tellBatch(tx, jobId, telling()))
  await new Promise((resolve) => setTimeout(resolve, 300))
  await first.commit()
  await session.close()
  expect(await second).toEqual({ written: 0, isLast: true })
}, 30_000)

test('eight at once, two of which die in every batch, tell each member exactly once', async () => {
  const world = await smallWorld(connection.db, { members: 60 })
  worlds.push(world)
  const { members, idea } = world
  await announce(connection.db, { kind: 'STATUS_CHANGED', at: 1, actorId: 'member_other', subjectId: idea, to: { ideaId: idea, memberIds: members } })
  const [jobId = ''] = await jobsOf(connection.db, idea)
  const worker = async (dies: boolean) => {
    for (let isLast = false, tries = 0; !isLast && tries < 60; tries++) {
      const batch = connection.db.transaction(async (tx) => {
        const done = await tellBatch(tx, jobId, telling(), 7)
        if (dies && !done.isLast) throw new Error('killed')
        return done
      })
      isLast = (await batch.catch((error: Error) => { if (error.message !== 'killed') throw error; return { isLast: false } })).isLast
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, index) => worker(index < 2)))
  expect((await told(connection.db, idea)).map(({ memberId }) => memberId)).toEqual([...members].sort())
  expect(await jobsOf(connection.db, idea)).toEqual([])
}, 60_000)

test('of a merge nobody hears twice, and what happens to the one that stays is told to those whose support was carried over', () => rollback(async (db) => {
  const { a, b, members: [both = '', carried = '', muted = ''] } = await twoIdeas(db, { members: 3 })
  const acts = createActs(db)
  for (const memberId of [both, carried, muted]) await acts.support({ memberId }, { ideaId: a.idea, key: 's' })
  await acts.support({ memberId: both }, { ideaId: b.idea, key: 's2' })
  await acts.support({ memberId: b.author }, { ideaId: a.idea, key: 's' })
  await acts.muteIdea({ memberId: muted }, { ideaId: a.idea, key: 'm' })
  await acts.mergeIdeas({ memberId: both }, { ideaId: a.idea, intoId: b.idea, because: 'The same.', key: 'merge' })
  await tell(db, a.idea)
  await tell(db, b.idea)
  const merged = [...await told(db, a.idea), ...await told(db, b.idea)]
  expect(merged.map(({ memberId }) => memberId).sort()).toEqual([a.author, b.author, carried].sort())
  await announce(db, { kind: 'STATUS_CHANGED', at: 1, actorId: 'member_other', subjectId: b.idea, to: { ideaId: b.idea, authors: true, supporters: true, followers: true } })
  await tell(db, b.idea)
  const changed = (await told(db, b.idea)).filter(({ kind }) => kind === 'STATUS_CHANGED').map(({ memberId }) => memberId)
  expect(changed).toEqual([a.author, b.author, both, carried].sort())
}))
