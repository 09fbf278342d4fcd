import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Connection } from '../db'
import { testAddress } from '../testing/rollback'
import { removeSmallWorld, smallWorld, type SmallWorld } from '../testing/small-world'
import { createActs } from './create-acts'

let connection: Connection
let world: SmallWorld
beforeAll(async () => {
  connection = connect(testAddress(), { patient: true })
  world = await smallWorld(connection.db, { members: 10 })
  await connection.db('WRITE', `MATCH (idea:Idea {id: $idea}) MERGE (version:IdeaVersion {key: $idea + '@1'})-[:VERSION_OF]->(idea)
    SET version.id = replace($idea, 'idea_', 'version_'), version.ideaId = $idea, version.number = 1, version.title = idea.title, version.body = '', version.licence = 'CC-BY-SA-4.0', version.createdAt = 1
    WITH idea UNWIND $members AS id MATCH (member:Member {id: id}) CREATE (member)-[:AUTHORED {role: 'CO_AUTHOR', since: 1}]->(idea)`, { ...world })
})
afterAll(async () => {
  await connection.db('WRITE', 'MATCH (text:IdeaVersion|Amendment {ideaId: $idea}) DETACH DELETE text', { idea: world.idea })
  await connection.db('WRITE', 'MATCH (job:Job) WHERE job.payload CONTAINS $idea DELETE job', { idea: world.idea })
  await removeSmallWorld(connection.db, world)
  await connection.close()
})

/** How many rounds: `npm test` needs few, EDIT_ROUNDS=40 shows the figure. */
const ROUNDS = Number(process.env.EDIT_ROUNDS ?? 8)

test(`of ten edits of one version at once exactly one wins, nine hear CONFLICT with both numbers, in each of ${ROUNDS} rounds through two processes`, async () => {
  const other = connect(testAddress(), { patient: true })
  const portals = [createActs(connection.db), createActs(other.db)]
  for (let version = 1; version <= ROUNDS; version += 1) {
    const outcomes = await Promise.all(world.members.map((memberId, index) => portals[index % 2]!.editIdea({ memberId }, {
      ideaId: world.idea, baseVersion: version, title: 'An idea', body: `Round ${version}, said by ${index}.`, key: `edit ${version}`,
    })))
    const won = outcomes.flatMap((outcome, index) => ('number' in outcome ? [index] : []))
    expect(won).toHaveLength(1)
    expect(outcomes.filter((outcome) => 'refused' in outcome)).toEqual(Array.from({ length: 9 }, () => expect.objectContaining({
      refused: 'CONFLICT', clash: { ideaId: world.idea, base: version, current: version + 1 },
    })))
    expect(await connection.db('READ', `MATCH (idea:Idea {id: $idea})<-[:VERSION_OF]-(text:IdeaVersion {number: idea.version})
      RETURN idea.version AS version, idea.body AS body, text.body AS kept`, { idea: world.idea }))
      .toEqual([{ version: version + 1, body: `Round ${version}, said by ${won[0]}.`, kept: `Round ${version}, said by ${won[0]}.` }])
  }
  await other.close()
}, 120_000)

test('an amendment that two authors decide at once is decided once: accepted or rejected, never both', async () => {
  const acts = createActs(connection.db)
  const [, one = '', two = ''] = world.members
  const stranger = await smallWorld(connection.db)
  for (let round = 0; round < 5; round += 1) {
    const [now] = await connection.db('READ', 'MATCH (idea:Idea {id: $idea}) RETURN coalesce(idea.version, 1) AS version', { idea: world.idea })
    const proposed = await acts.proposeAmendment({ memberId: stranger.members[0] ?? '' }, { ideaId: world.idea, baseVersion: Number(now?.version), title: 'An idea', body: `Amended ${round}.`, reason: 'So.', key: `amend ${round}` })
    const amendmentId = 'amendmentId' in proposed ? proposed.amendmentId : ''
    const outcomes = await Promise.all([
      acts.acceptAmendment({ memberId: one }, { amendmentId, key: `accept ${round}` }), acts.rejectAmendment({ memberId: two }, { amendmentId, reason: 'No.', key: `reject ${round}` }),
      acts.withdrawAmendment({ memberId: stranger.members[0] ?? '' }, { amendmentId, key: `withdraw ${round}` }),
    ])
    expect(outcomes.map((outcome) => ('refused' in outcome ? outcome.refused : 'done')).sort()).toEqual(['CONFLICT', 'CONFLICT', 'done'])
    const [act] = await connection.db('READ', `MATCH (amendment:Amendment {id: $amendmentId})
      MATCH ()-[act:CO_DEVELOPED {id: amendment.actId}]->() RETURN amendment.status AS status, act.acceptedAt IS NOT NULL AS accepted, act.voidedAt IS NOT NULL AS voided`, { amendmentId })
    expect(act).toEqual({ status: act?.status, accepted: act?.status === 'ACCEPTED', voided: act?.status === 'WITHDRAWN' })
  }
  await removeSmallWorld(connection.db, stranger)
}, 60_000)
