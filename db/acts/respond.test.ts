import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { connect, type Connection } from '../db'
import { testAddress } from '../testing/rollback'
import { removeSmallWorld, smallWorld, type SmallWorld } from '../testing/small-world'
import { createActs } from './create-acts'

let connection: Connection
let worlds: SmallWorld[] = []
beforeAll(() => { connection = connect(testAddress(), { patient: true }) })
afterEach(async () => {
  for (const world of worlds) {
    await connection.db('WRITE', 'MATCH (response:OfficialResponse {ideaId: $idea}) OPTIONAL MATCH (response)-[:HAD_TEXT]->(text) DETACH DELETE text, response', { idea: world.idea })
    await removeSmallWorld(connection.db, world)
  }
  worlds = []
})
afterAll(() => connection.close())

test('of ten colleagues who save or publish from the same draft at once one wins, nine are told so; 20 rounds', async () => {
  const world = await smallWorld(connection.db, { members: 10 })
  worlds.push(world)
  const acts = createActs(connection.db)
  for (let round = 0; round < 20; round++) {
    const outcomes = await Promise.all(world.members.map((memberId, index) => {
      const input = { ideaId: world.idea, organizationId: world.organization, body: `Text of ${index}`, baseNumber: round, key: `${round}` }
      return index % 2 ? acts.saveResponseDraft({ memberId }, input) : acts.publishResponse({ memberId }, input)
    }))
    expect(outcomes.filter((outcome) => 'ideaId' in outcome)).toHaveLength(1)
    for (const outcome of outcomes.filter((one) => 'refused' in one)) expect(outcome).toMatchObject({ refused: 'CONFLICT', field: ['baseNumber'] })
  }
  const [written] = await connection.db('READ', 'MATCH (response:OfficialResponse {ideaId: $idea}) RETURN response.revision AS revision, count { (response)<-[:HAS_RESPONSE]-() } AS held', { idea: world.idea })
  expect(written).toEqual({ revision: 20, held: 1 })
}, 60_000)
