import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { connect, type Connection, type Db } from '../db'
import { testAddress } from '../testing/rollback'
import { removeSmallWorld, smallWorld, type SmallWorld } from '../testing/small-world'
import { createActs } from './create-acts'

let connection: Connection
let worlds: SmallWorld[] = []
beforeAll(() => { connection = connect(testAddress(), { patient: true }) })
afterEach(async () => {
  for (const world of worlds) await removeSmallWorld(connection.db, world)
  worlds = []
})
afterAll(() => connection.close())

/** A small world whose writes are committed: what happens at once is tested at once. */
async function committed(members = 1) {
  const world = await smallWorld(connection.db, { members })
  worlds.push(world)
  return { ...world, member: world.members[0] ?? '' }
}

/** What stands between the members and the idea of a world. */
const written = async (ideaId: string) => (await connection.db('READ', `
  MATCH (idea:Idea {id: $ideaId})
  RETURN COUNT { (idea)<-[:SUPPORTS]-() } AS supports, COUNT { (idea)<-[:OPPOSES]-() } AS opposes, COUNT { (idea)<-[:SUPPORTED]-() } AS supported,
    COUNT { (idea)<-[:WITHDREW]-() } AS withdrew, COUNT { (idea)<-[:ATTENDED]-() } AS attended,
    COUNT { (idea)-[:IN]->()<-[:TOOK_PART]-() } AS parts, COUNT { (idea)<-[voided:SUPPORTED]-() WHERE voided.voidedAt IS NOT NULL } AS voided`, { ideaId }))[0]

test('50 supports of one member at once are one', async () => {
  const { member, idea } = await committed()
  const acts = createActs(connection.db)
  const outcomes = await Promise.all(Array.from({ length: 50 }, (_, index) => acts.support({ memberId: member }, { ideaId: idea, key: `k${index}` })))
  expect(outcomes.filter((outcome) => 'changed' in outcome && outcome.changed)).toHaveLength(1)
  expect(outcomes.filter((outcome) => 'changed' in outcome)).toHaveLength(50)
  expect(await written(idea)).toMatchObject({ supports: 1, supported: 1, attended: 1, parts: 1 })
})

test('500 supports by 100 members at once, through two processes, are 100: the number shown is that of the relationships', async () => {
  const { members, idea } = await committed(100)
  const other = connect(testAddress(), { patient: true })
  const portals = [createActs(connection.db), createActs(other.db)]
  const outcomes = await Promise.all(Array.from({ length: 500 }, (_, index) => (
    portals[index % 2]!.support({ memberId: members[index % 100]! }, { ideaId: idea, key: `k${index}` })
  )))
  await other.close()
  expect(outcomes.filter((outcome) => 'changed' in outcome && outcome.changed)).toHaveLength(100)
  expect(await written(idea)).toMatchObject({ supports: 100, supported: 100, attended: 100, parts: 100 })
})

test('the same key gives the first outcome again, whatever has happened since, and never with another input', async () => {
  const { member, idea } = await committed()
  const acts = createActs(connection.db)
  const first = await acts.support({ memberId: member }, { ideaId: idea, key: 'first' })
  await acts.withdrawSupport({ memberId: member }, { ideaId: idea, key: 'second' })
  expect(await acts.support({ memberId: member }, { ideaId: idea, key: 'first' })).toEqual(first)
  expect(await written(idea)).toMatchObject({ supports: 0, supported: 1 })
  expect(await acts.oppose({ memberId: member }, { ideaId: idea, key: 'first' })).toMatchObject({ refused: 'KEY_REUSED' })
  expect(await acts.support({ memberId: member }, { ideaId: idea, key: '' })).toMatchObject({ refused: 'INVALID' })
  expect(await written(idea)).toMatchObject({ supports: 0, opposes: 0, supported: 1 })
})

test('what is withdrawn is voided, not erased; the first attention stays, and given anew it is an act anew', async () => {
  const { member, idea } = await committed()
  const acts = createActs(connection.db)
  const act = (name: 'support' | 'withdrawSupport' | 'oppose', key: string) => acts[name]({ memberId: member }, { ideaId: idea, key })
  expect(await act('withdrawSupport', '0')).toEqual({ ideaId: idea, changed: false })
  await act('support', '1')
  await act('withdrawSupport', '2')
  expect(await written(idea)).toMatchObject({ supports: 0, supported: 1, voided: 1, withdrew: 1, attended: 1 })
  await act('support', '3')
  expect(await written(idea)).toMatchObject({ supports: 1, supported: 2, voided: 1, attended: 1 })
  await act('oppose', '4')
  expect(await written(idea)).toMatchObject({ supports: 0, opposes: 1, supported: 2, voided: 2, withdrew: 2, attended: 1 })
})

test('what cannot be is refused for itself alone, and nothing of it is written: an own idea, an unknown one, an unknown member, the future', async () => {
  const { member, author, idea } = await committed()
  const acts = createActs(connection.db)
  const support = (memberId: string, ideaId: string, at?: number) => acts.support({ memberId, ...(at && { at }) }, { ideaId, key: `${memberId}${ideaId}${at}` })
  expect(await Promise.all([
    support(author, idea), support(member, 'idea_none'), support('member_none', idea), support(member, idea, Date.now() + 3_600_000), support(member, idea),
  ])).toEqual([
    expect.objectContaining({ refused: 'OWN_IDEA' }), expect.objectContaining({ refused: 'NOT_FOUND' }), expect.objectContaining({ refused: 'NOT_FOUND' }),
    expect.objectContaining({ refused: 'INVALID' }), { ideaId: idea, changed: true },
  ])
  expect(await written(idea)).toMatchObject({ supports: 1, supported: 1, attended: 1 })
})

test('whoever has gone acts no more', async () => {
  const { member, idea } = await committed()
  await connection.db('WRITE', 'MATCH (member:Member {id: $member}) SET member.deletedAt = 1', { member })
  expect(await createActs(connection.db).support({ memberId: member }, { ideaId: idea, key: 'k' })).toMatchObject({ refused: 'NOT_FOUND' })
  expect(await written(idea)).toMatchObject({ supports: 0, supported: 0 })
})

/** A database in which one statement fails for one member: the last that a support writes. */
const failing = (db: Db, memberId: string): Db => Object.assign(
  (mode: 'READ' | 'WRITE', text: string, params: Record<string, unknown>) => (
    text.includes('CREATE (:Operation') && JSON.stringify(params).includes(memberId) ? Promise.reject(new Error('disk full')) : db(mode, text, params)
  ),
  { transaction: <T>(work: (tx: Db) => Promise<T>) => db.transaction((tx) => work(failing(tx, memberId))) },
)

test('an act that fails at its last statement leaves nothing, and those that came with it are written', async () => {
  const { members: [broken = '', ...others], idea } = await committed(4)
  const acts = createActs(failing(connection.db, broken))
  const outcomes = await Promise.allSettled([broken, ...others].map((memberId) => acts.support({ memberId }, { ideaId: idea, key: 'k' })))
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled'])
  expect(await written(idea)).toMatchObject({ supports: 3, supported: 3, attended: 3, parts: 3 })
  expect(await createActs(connection.db).support({ memberId: broken }, { ideaId: idea, key: 'k' })).toEqual({ ideaId: idea, changed: true })
})
