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
    await connection.db('WRITE', 'MATCH (matter:Case {organizationId: $organization}) OPTIONAL MATCH (matter)-[:HAS_STEP]->(step) DETACH DELETE step, matter', { organization: world.organization })
    await removeSmallWorld(connection.db, world)
  }
  worlds = []
})
afterAll(() => connection.close())

/** A case that is committed, claimed to be solved: what happens at once is tested at once. */
async function claimed() {
  const world = await smallWorld(connection.db, { members: 2 })
  worlds.push(world)
  const [reporter = '', staff = ''] = world.members
  const acts = createActs(connection.db)
  const speaksFor = [world.organization]
  const { caseId } = await acts.raiseCase({ memberId: reporter }, { organizationId: world.organization, title: 'The bin', body: 'Full.', isPublic: false, key: 'raise' }) as { caseId: string }
  await acts.claimCase({ memberId: staff }, { caseId, body: 'Empty.', speaksFor, key: 'claim' })
  return { acts, caseId, reporter, staff, speaksFor }
}
const stands = async (caseId: string) => (await connection.db('READ', `
  MATCH (matter:Case {id: $caseId})-[:HAS_STEP]->(step) WITH matter, step ORDER BY step.at, step.id
  RETURN matter.status AS status, collect(step.kind) AS steps`, { caseId }))[0]

test('of a confirmation and a claim, a reopening and a second confirmation at once, those that come too late are refused; 40 rounds', async () => {
  const { acts, caseId, reporter, staff, speaksFor } = await claimed()
  for (let round = 0; round < 40; round++) {
    const key = (what: string) => `${what} ${round}`
    const outcomes = await Promise.all([
      acts.confirmCase({ memberId: reporter }, { caseId, body: '', speaksFor: [], key: key('confirm') }),
      acts.confirmCase({ memberId: reporter }, { caseId, body: 'Yes.', speaksFor: [], key: key('again') }),
      acts.claimCase({ memberId: staff }, { caseId, body: 'Done.', speaksFor, key: key('claim') }),
    ])
    expect(outcomes.filter((outcome) => 'caseId' in outcome).length, `round ${round}`).toBe(outcomes[2] && 'caseId' in outcomes[2] ? 2 : 1)
    for (const outcome of outcomes.filter((one) => 'refused' in one)) expect(outcome).toMatchObject({ refused: 'CONFLICT', field: ['caseId'] })
    expect((await stands(caseId))?.status).toBe('CONFIRMED')
    await acts.reopenCase({ memberId: reporter }, { caseId, body: 'No.', speaksFor: [], key: key('reopen') })
  }
  const { steps } = await stands(caseId) as { steps: string[] }
  expect(steps.filter((kind) => kind === 'CONFIRMED')).toHaveLength(40)
  expect(steps.join(' ')).not.toMatch(/CONFIRMED (CONFIRMED|CLAIMED)/)
}, 60_000)

test('30 sends of one key are one step', async () => {
  const { acts, caseId, reporter } = await claimed()
  const outcomes = await Promise.all(Array.from({ length: 30 }, () => acts.confirmCase({ memberId: reporter }, { caseId, body: '', speaksFor: [], key: 'one' })))
  expect(outcomes).toEqual(Array.from({ length: 30 }, () => ({ caseId })))
  expect(await stands(caseId)).toEqual({ status: 'CONFIRMED', steps: ['RAISED', 'CLAIMED', 'CONFIRMED'] })
})
