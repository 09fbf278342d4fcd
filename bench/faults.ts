import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { keepNeo4j } from '../commands/launch/keep-neo4j'
import { rehearse } from '../db/acts/rehearse'
import { connect } from '../db/db'
import { readServerFile } from '../db/embedded/server-file'
import { createKey } from '../db/members/create-key'
import { migrate } from '../db/migrations/migrate'
import { ms, quantile, report, residentMb } from './figures'
import { heapOf } from './heap'
import { benchFolder, portalAt, type BenchPortal } from './portal'

const ROUNDS = 5
const WRITERS = 8
const SUPPORT = 'mutation Support($input: SupportIdeaInput!) { supportIdea(input: $input) { __typename } }'

interface Wish { member: number, ideaId: string, idempotencyKey: string }

/** Neo4j is killed five times during writes, and frozen for 20 s under load: nothing acknowledged is lost, nothing written twice, nobody waits long. */
export async function run() {
  const folder = await benchFolder()
  const neo4j = await keepNeo4j(folder.path, () => undefined)
  const connection = connect(neo4j.login, { patient: true })
  const database = { db: connection.db, dataDir: folder.path, login: neo4j.login, stop: async () => undefined }
  let portal: BenchPortal | undefined
  try {
    await migrate(connection.db)
    const keys = await world(database.db)
    await rehearse(database.db) // as npm start does
    portal = await portalAt(database)
    await killed(portal, keys)
    await frozen(portal, keys)
  } finally {
    await portal?.stopPortal()
    await connection.close()
    await neo4j.stop()
    await folder.remove()
  }
}

async function world(db: BenchPortal['db']) {
  await db('WRITE', "CREATE (:Community {id: 'community_bench', slug: 'bench', name: 'Bench', smallestKey: 'c', createdAt: 0, verifiedAt: 0})", {})
  for (let first = 1; first <= 20_000; first += 1_000) {
    await db('WRITE', `MATCH (c:Community {id: 'community_bench'}) UNWIND range($first, $first + 999) AS n
      CREATE (:Idea {id: 'idea_' + n, slug: 'idea-' + n, title: 'Idea ' + n, body: '', createdAt: n, updatedAt: n, statusKind: 'OPEN'})-[:IN]->(c)`, { first })
  }
  await db('WRITE', "UNWIND range(0, $last) AS n CREATE (:Member {id: 'member_' + n, handle: 'writer' + n, handleSkeleton: 'writer' + n, name: 'Writer ' + n, kind: 'person', joinedAt: 0})", { last: WRITERS - 1 })
  return Promise.all(Array.from({ length: WRITERS }, async (_, n) => {
    const made = await createKey(db, { handle: `writer${n}`, scopes: ['read', 'write'] })
    if ('refused' in made) throw new Error(made.message)
    return made.key
  }))
}

let nextIdea = 1
const wish = (member: number): Wish => ({ member, ideaId: `idea_${nextIdea++}`, idempotencyKey: randomUUID() })

/** Whether the act was acknowledged; false for a clear refusal or a broken connection. */
async function support({ url }: BenchPortal, keys: string[], { member, ...input }: Wish): Promise<boolean> {
  const response = await fetch(`${url}/api/graphql`, {
    method: 'POST', signal: AbortSignal.timeout(10_000),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${keys[member]}` },
    body: JSON.stringify({ query: SUPPORT, variables: { input } }),
  }).catch(() => null)
  const answer = await response?.json().catch(() => null) as { data?: { supportIdea?: { __typename: string } } } | null | undefined
  return answer?.data?.supportIdea?.__typename === 'SupportIdeaSuccess'
}

async function killed(portal: BenchPortal, keys: string[]) {
  const acknowledged: Wish[] = []
  const unsure: Wish[] = []
  const pages: { status: number, took: number }[] = []
  const back: number[] = []
  const writes: number[] = []
  /** Until so many more writes were acknowledged: Neo4j is killed in the middle of them. */
  const until = async (more: number) => {
    const before = acknowledged.length
    const start = performance.now()
    while (acknowledged.length < before + more) await sleep(10)
    return performance.now() - start
  }
  for (let round = 0; round < ROUNDS; round++) {
    let writing = true
    const writers = keys.map(async (_, member) => {
      while (writing) {
        const one = wish(member)
        if (await support(portal, keys, one)) acknowledged.push(one)
        else { unsure.push(one); await sleep(50) }
      }
    })
    await until(200)
    const before = await readServerFile(join(portal.dataDir, 'neo4j'))
    if (!before) throw new Error('Neo4j is not running.')
    process.kill(before.pid, 'SIGKILL')
    await sleep(300)
    const start = performance.now()
    const page = await fetch(portal.url, { signal: AbortSignal.timeout(20_000) })
    await page.text()
    pages.push({ status: page.status, took: performance.now() - start })
    while (!(await answers(portal))) await sleep(20)
    const [well, written] = await Promise.all([untilWell(portal), until(1)])
    back.push(well)
    writes.push(written)
    await until(200)
    writing = false
    await Promise.all(writers)
  }
  let tries = 0
  for (const one of unsure) tries = Math.max(tries, await triesUntilAcknowledged(portal, keys, one))
  const wishes = [...acknowledged, ...unsure]
  const counted = await portal.db('READ', `UNWIND $wishes AS wish
    OPTIONAL MATCH (:Member {id: wish.memberId})-[act:SUPPORTED]->(:Idea {id: wish.ideaId}) WITH wish, count(act) AS acts
    RETURN sum(CASE acts WHEN 0 THEN 1 ELSE 0 END) AS lost, sum(CASE WHEN acts > 1 THEN 1 ELSE 0 END) AS doubled`,
    { wishes: wishes.map(({ member, ideaId }) => ({ memberId: `member_${member}`, ideaId })) })
  report(`kill -9 of Neo4j during writes, ${ROUNDS} rounds`, [
    { what: `${acknowledged.length} acknowledged, ${unsure.length} retried with the same key (${tries} times at most): lost`, asked: '0', measured: String(counted[0]?.lost) },
    { what: 'doubled', asked: '0', measured: String(counted[0]?.doubled) },
    { what: 'pages say so', asked: '503 in ≤ 4 s', measured: pages.map(({ status, took }) => `${status} in ${ms(took)}`).join(', ') },
    { what: 'portal well after the database', asked: '≤ 5 s', measured: back.map(ms).join(', ') },
    { what: 'first write acknowledged after the database', asked: 'reported', measured: writes.map(ms).join(', ') },
  ])
}

/** As a client does that was told to try again. */
async function triesUntilAcknowledged(portal: BenchPortal, keys: string[], one: Wish) {
  for (let tries = 1; tries <= 10; tries++) {
    if (await support(portal, keys, one)) return tries
    await sleep(1_000)
  }
  throw new Error('A retry was not acknowledged in ten tries.')
}

const answers = (portal: BenchPortal) => portal.db('READ', 'RETURN 1 AS one', {}).then(() => true, () => false)

/** Ms until the portal is ready and a page is there. */
async function untilWell(portal: BenchPortal) {
  const start = performance.now()
  const well = async () => (await fetch(`${portal.url}/readyz`)).ok && (await fetch(portal.url)).status === 200
  while (!(await well())) await sleep(50)
  return performance.now() - start
}

async function frozen(portal: BenchPortal, keys: string[]) {
  const server = await readServerFile(join(portal.dataDir, 'neo4j'))
  if (!server) throw new Error('Neo4j is not running.')
  const took: number[] = []
  let loading = true
  const timed = async (work: () => Promise<unknown>) => {
    const start = performance.now()
    await work()
    took.push(performance.now() - start)
  }
  const load = Array.from({ length: 40 }, async (_, index) => {
    while (loading) {
      await timed(() => (index % 4 ? fetch(`${portal.url}/ideas`).then((page) => page.text()) : support(portal, keys, wish(index % WRITERS))))
      await sleep(100)
    }
  })
  await sleep(20_000) // a cold portal still fills its caches
  const heap = await heapOf(portal.pid)
  const held = [await heap.usedMb()]
  const resident = [await residentMb(portal.pid)]
  const well: number[] = []
  const worst: number[] = []
  for (const _ of ['first', 'second']) {
    await sleep(5_000)
    took.length = 0
    process.kill(server.pid, 'SIGSTOP')
    await sleep(20_000)
    process.kill(server.pid, 'SIGCONT')
    const start = performance.now()
    while (!(await fetch(`${portal.url}/readyz`)).ok) await sleep(20)
    well.push(performance.now() - start)
    worst.push(quantile(took, 1))
    await sleep(5_000)
    held.push(await heap.usedMb())
    resident.push(await residentMb(portal.pid))
  }
  heap.close()
  loading = false
  await Promise.all(load)
  report('Neo4j frozen for 20 s under load, twice', [
    { what: 'slowest request', asked: '≤ 5 s', measured: worst.map(ms).join(', ') },
    { what: 'well again after SIGCONT', asked: '≤ 2 s', measured: well.map(ms).join(', ') },
    { what: 'heap still held under the same load: before, after the first freeze, after the second', asked: 'back to within 10 %', measured: `${held.join(', ')} MB` },
    { what: 'resident memory', asked: 'reported', measured: `${resident.join(', ')} MB` },
  ])
}
