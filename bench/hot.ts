import { randomUUID } from 'node:crypto'
import neo4j from 'neo4j-driver'
import { createActs } from '../db/acts/create-acts'
import { rehearse } from '../db/acts/rehearse'
import { connect } from '../db/db'
import { benchDatabase, type BenchDatabase } from './portal'
import { inParallel, ms, quantile, report } from './figures'

const MEMBERS = 1_000
const AT_ONCE = 16
/** A Neo4j that has just started takes a while to run its statements at speed; both sides get the same. */
const WARM_UP = 5
const ROUNDS = 5

/**
 * The textbook write: relationship and counter in one transaction. With an index on the counter, lists can be sorted by it, as ours can by support;
 * without one the counter is only shown.
 */
const textbooks = {
  plain: 'MATCH (m:Member {id: $member}) MATCH (i:Idea {id: $ideaId}) CREATE (m)-[:SUPPORTED]->(i) SET i.supports = coalesce(i.supports, 0) + 1',
  sorted: 'MATCH (m:Member {id: $member}) MATCH (i:Idea {id: $ideaId}) CREATE (m)-[:SUPPORTED]->(i) SET i.sortedSupports = coalesce(i.sortedSupports, 0) + 1',
}
type Textbook = keyof typeof textbooks

/** Supports of distinct members on one hot idea, against the textbook writes on the same Neo4j. */
export async function run() {
  const database = await benchDatabase()
  try {
    await world(database)
    await rehearse(database.db)
    for (let round = 0; round < WARM_UP; round++) {
      await supports(database, `warm${round}`)
      for (const kind of ['plain', 'sorted'] as const) await textbook(database, kind, `warm${round}`)
    }
    const ours: number[][] = []
    const rates: Record<Textbook, number[]> = { plain: [], sorted: [] }
    for (let round = 0; round < ROUNDS; round++) {
      const a = await supports(database, `hot${round}`)
      ours.push(a.took)
      process.stdout.write(`  round ${round + 1}: ours ${a.rate.toFixed(0)}/s p99 ${ms(quantile(a.took, 0.99))}`)
      for (const kind of ['plain', 'sorted'] as const) {
        const b = await textbook(database, kind, `${kind}${round}`)
        rates[kind].push(a.rate / b.rate)
        process.stdout.write(`; textbook, ${kind}: ${b.rate.toFixed(0)}/s p99 ${ms(quantile(b.took, 0.99))}`)
      }
      process.stdout.write('\n')
    }
    const counted = await database.db('READ', `
      MATCH (idea:Idea) WHERE idea.id STARTS WITH 'hot' AND EXISTS { (idea)<-[:SUPPORTED]-() }
      RETURN idea.id AS id, COUNT { (idea)<-[:SUPPORTS]-() } AS states, COUNT { (idea)<-[:SUPPORTED]-() } AS acts, COUNT { (idea)<-[:ATTENDED]-() } AS first`, {})
    const once = await oneMember(database)
    report('Supports on one hot idea, 16 at once, 1,000 in all', [
      { what: 'p99', asked: '≤ 250 ms', measured: ms(Math.max(...ours.map((took) => quantile(took, 0.99)))) },
      { what: 'rate against the textbook write, its counter without an index, median of the rounds', asked: '≥ 5', measured: told(rates.plain) },
      { what: 'the same with an index on the counter, as a list sorted by it needs', asked: 'reported', measured: told(rates.sorted) },
      { what: 'supports, acts and first attentions written', asked: '1000 each', measured: counted.map(({ states, acts, first }) => `${states}/${acts}/${first}`).join(' ') },
      { what: '50 parallel supports by one member', asked: '1', measured: String(once.one) },
      { what: '500 supports by 100 members', asked: '100', measured: String(once.hundred) },
    ])
  } finally {
    await database.stop()
  }
}

const told = (rates: number[]) => `${quantile(rates, 0.5).toFixed(1)} (${rates.map((rate) => rate.toFixed(1)).join(', ')})`

const memberId = (index: number) => `member:${index}`

async function world({ db }: BenchDatabase) {
  await db('WRITE', 'CREATE INDEX bench_counter FOR (i:Idea) ON (i.sortedSupports)', {})
  await db('WRITE', `CREATE (c:Community {id: 'c', slug: 'c', smallestKey: 'c', createdAt: 0, verifiedAt: 0})
    WITH c UNWIND $ids AS id CREATE (:Idea {id: id, slug: id, createdAt: 0})-[:IN]->(c)`,
    { ids: Array.from({ length: 10 }, (_, round) => [`hot${round}`, `plain${round}`, `sorted${round}`, `warm${round}`]).flat().concat('once', 'hundred') })
  // Somebody was there before, as in every portal: its nights are known.
  await db('WRITE', `MATCH (c:Community {id: 'c'}) CREATE (m:Member {id: 'early', handle: 'early', kind: 'person'})-[:TOOK_PART {key: 'early@c', firstAt: $at}]->(c)
    CREATE (m)-[:JOINED {id: 'early', at: $at, recordedAt: $at, by: 'person', memberId: 'early', communityId: 'c'}]->(c)`, { at: Date.now() - 2 * 86_400_000 })
  await db('WRITE', "UNWIND $ids AS id CREATE (:Member {id: id, handle: id, kind: 'person'})", { ids: Array.from({ length: MEMBERS }, (_, index) => memberId(index)) })
}

async function supports({ login }: BenchDatabase, ideaId: string) {
  const connection = connect(login)
  const acts = createActs(connection.db)
  const took = await timed((member) => acts.support({ memberId: member }, { ideaId, key: randomUUID() }))
  await connection.close()
  return took
}

async function textbook({ login }: BenchDatabase, kind: Textbook, ideaId: string) {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.username, login.password), { maxConnectionPoolSize: AT_ONCE })
  const took = await timed(async (member) => {
    const session = driver.session({ database: 'neo4j' })
    try {
      await session.executeWrite((tx) => tx.run(textbooks[kind], { member, ideaId }))
    } finally {
      await session.close()
    }
  })
  await driver.close()
  return took
}

async function timed(support: (member: string) => Promise<unknown>) {
  const took: number[] = []
  const start = performance.now()
  await inParallel(Array.from({ length: MEMBERS }, (_, index) => memberId(index)), AT_ONCE, async (member) => {
    const before = performance.now()
    await support(member)
    took.push(performance.now() - before)
  })
  return { took, rate: MEMBERS / ((performance.now() - start) / 1_000) }
}

async function oneMember({ login, db }: BenchDatabase) {
  const connection = connect(login)
  const acts = createActs(connection.db)
  await Promise.all(Array.from({ length: 50 }, () => acts.support({ memberId: memberId(0) }, { ideaId: 'once', key: randomUUID() })))
  await inParallel(Array.from({ length: 500 }, (_, index) => memberId(index % 100)), 50, async (member) => {
    await acts.support({ memberId: member }, { ideaId: 'hundred', key: randomUUID() })
  })
  await connection.close()
  const [one] = await db('READ', "MATCH (i:Idea {id: 'once'}) MATCH (h:Idea {id: 'hundred'}) RETURN COUNT { (i)<-[:SUPPORTED]-() } AS one, COUNT { (h)<-[:SUPPORTED]-() } AS hundred", {})
  return { one: one?.one, hundred: one?.hundred }
}
