import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { connect, type Connection } from '../db'
import { testAddress } from '../testing/rollback'
import { anotherIdea, removeTwoIdeas, twoIdeas, type TwoIdeas } from '../testing/two-ideas'
import { createActs } from './create-acts'

let connection: Connection
let worlds: TwoIdeas[] = []
beforeAll(() => { connection = connect(testAddress(), { patient: true }) })
afterEach(async () => {
  for (const world of worlds) await removeTwoIdeas(connection.db, world)
  worlds = []
})
afterAll(() => connection.close())

/** Two ideas whose writes are committed: what happens at once is tested at once. */
async function committed(members = 1) {
  const world = await twoIdeas(connection.db, { members })
  worlds.push(world)
  return world
}

const because = 'They ask for the same.'
const acts = () => createActs(connection.db)
const isDone = (outcome: object) => !('refused' in outcome)

/** Open merges and what members hold. */
const standing = async (ids: string[]) => (await connection.db('READ', `
  MATCH (idea:Idea) WHERE idea.id IN $ids
  RETURN sum(COUNT { (idea)-[merged:MERGED_INTO]->() WHERE merged.endedAt IS NULL }) AS merges, sum(COUNT { (idea)<-[:SUPPORTS]-() }) AS supports,
    sum(CASE WHEN EXISTS { (idea)-[ring:MERGED_INTO*1..10]->(idea) WHERE all(step IN ring WHERE step.endedAt IS NULL) } THEN 1 ELSE 0 END) AS rings`, { ids }))[0]

/** How many rounds: `npm test` needs few, MERGE_ROUNDS=40 shows the figure. */
const ROUNDS = Number(process.env.MERGE_ROUNDS ?? 8)

test(`A into B while B into A, with support arriving: one wins, there is no ring, and everybody supports once, in each of ${ROUNDS} rounds`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { a, b, members } = await committed(4)
    const [ab, ba, ...supports] = await Promise.all([
      acts().mergeIdeas({ memberId: a.author }, { ideaId: a.idea, intoId: b.idea, because, key: 'merge' }),
      createActs(connection.db).mergeIdeas({ memberId: b.author }, { ideaId: b.idea, intoId: a.idea, because, key: 'merge' }),
      ...members.flatMap((memberId) => [a.idea, a.idea].map((ideaId, n) => acts().support({ memberId }, { ideaId, key: `support ${n}` }))),
    ])
    const outcomes = [ab, ba] as object[]
    expect(outcomes.filter(isDone)).toHaveLength(1)
    expect(outcomes.find((outcome) => !isDone(outcome))).toMatchObject({ refused: 'MERGED' })
    expect(supports.every(isDone)).toBe(true)
    expect(await standing([a.idea, b.idea])).toEqual({ merges: 1, supports: 4, rings: 0 })
  }
}, 240_000)

test('three into each other in a ring at once leave no ring', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { a, b } = await committed()
    const third = await anotherIdea(connection.db, a)
    const ring = [[a.author, a.idea, b.idea], [b.author, b.idea, third], [a.author, third, a.idea]] as const
    const outcomes = await Promise.all(ring.map(([memberId, ideaId, intoId], n) => acts().mergeIdeas({ memberId }, { ideaId, intoId, because, key: `merge ${n}` })))
    expect(outcomes.filter(isDone).length).toBeGreaterThan(0)
    expect(await standing([a.idea, b.idea, third])).toMatchObject({ rings: 0, merges: outcomes.filter(isDone).length })
    await connection.db('WRITE', 'MATCH (idea:Idea {id: $third}) DETACH DELETE idea', { third })
  }
}, 60_000)

test('merging and unmerging at once end as one of the two, and never with two merges of one idea', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { a, b } = await committed()
    await acts().mergeIdeas({ memberId: a.author }, { ideaId: a.idea, intoId: b.idea, because, key: 'first' })
    await Promise.all([
      acts().unmergeIdeas({ memberId: a.author }, { ideaId: a.idea, key: 'unmerge' }),
      acts().unmergeIdeas({ memberId: b.author }, { ideaId: a.idea, key: 'unmerge' }),
      acts().mergeIdeas({ memberId: b.author }, { ideaId: a.idea, intoId: b.idea, because, key: 'again' }),
    ])
    const open = (await standing([a.idea, b.idea]))?.merges
    expect([0, 1]).toContain(open)
    const carried = await connection.db('READ', 'MATCH (:Member {id: $author})-[authored:AUTHORED]->(:Idea {id: $idea}) WHERE authored.until IS NULL RETURN count(*) AS carried', { author: a.author, idea: b.idea })
    expect(carried).toEqual([{ carried: open }])
  }
}, 60_000)

test('the same key merges once, and with another input is refused', async () => {
  const { a, b } = await committed()
  const merge = (why: string) => acts().mergeIdeas({ memberId: a.author }, { ideaId: a.idea, intoId: b.idea, because: why, key: 'one' })
  const outcomes = await Promise.all(Array.from({ length: 30 }, () => merge(because)))
  expect(outcomes).toEqual(outcomes.map(() => ({ ideaId: a.idea, intoId: b.idea })))
  expect(await merge('Another reason.')).toMatchObject({ refused: 'KEY_REUSED' })
  expect(await standing([a.idea, b.idea])).toMatchObject({ merges: 1 })
  expect(await connection.db('READ', "MATCH (job:Job {kind: 'tell'}) WHERE job.payload CONTAINS $id RETURN count(*) AS told", { id: a.idea })).toEqual([{ told: 1 }])
})
