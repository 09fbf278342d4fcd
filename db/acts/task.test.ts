import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { connect, type Connection } from '../db'
import { testAddress } from '../testing/rollback'
import { removeSmallWorld, smallWorld, type SmallWorld } from '../testing/small-world'
import { createActs } from './create-acts'

let connection: Connection
let world: SmallWorld
beforeAll(() => { connection = connect(testAddress(), { patient: true }) })
afterEach(async () => {
  await connection.db('WRITE', 'MATCH (task:Task {ideaId: $idea}) DETACH DELETE task', { idea: world.idea })
  await removeSmallWorld(connection.db, world)
})
afterAll(() => connection.close())

test('of ten who take a task at once, through two processes, exactly one has it, and an idea without authors is adopted by exactly one', async () => {
  world = await smallWorld(connection.db, { members: 10 })
  const other = connect(testAddress(), { patient: true })
  const portals = [createActs(connection.db), createActs(other.db)]
  const { author, idea: ideaId, members } = world
  const all = (act: (portal: (typeof portals)[number], memberId: string) => Promise<object>) => Promise.all(members.map((memberId, n) => act(portals[n % 2]!, memberId)))
  for (let round = 0; round < 5; round++) {
    const asked = await portals[0]!.askForHelp({ memberId: author }, { ideaId, title: 'Saw the planks', body: '', size: 'SMALL', key: `ask ${round}` })
    if ('refused' in asked) throw new Error(asked.message)
    const taken = await all((portal, memberId) => portal.takeTask({ memberId }, { taskId: asked.taskId, key: `take ${round}` }))
    expect(taken.filter((outcome) => !('refused' in outcome))).toHaveLength(1)
    expect(await connection.db('READ', 'MATCH (:Member)-[:TOOK]->(:Task {id: $id}) RETURN count(*) AS takers', { id: asked.taskId })).toEqual([{ takers: 1 }])
  }
  await portals[0]!.leaveIdea({ memberId: author }, { ideaId, orphan: true, key: 'leave' })
  const adopted = await all((portal, memberId) => portal.adoptIdea({ memberId }, { ideaId, key: 'adopt' }))
  expect(adopted.filter((outcome) => !('refused' in outcome))).toHaveLength(1)
  await other.close()
}, 60_000)
