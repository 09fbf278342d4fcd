import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '../db/ids'
import { announce } from '../db/acts/announce'
import { smtpSink } from '../lib/testing/smtp-sink'
import { ms, report } from './figures'
import { benchDatabase, portalAt, type BenchDatabase, type BenchPortal } from './portal'

const ROUNDS = 20
const MEMBERS = 30
const CROWD = 1_000

/** The portal is killed twenty times while notices and mails go out: none lost, none doubled in the portal, at most one mail repeated a kill; then 1,000 are told of one act. */
export async function run() {
  const database = await benchDatabase()
  const sink = await smtpSink({ delayMs: 30 })
  process.env.SMTP_URL = sink.url
  try {
    const members = await world(database)
    await killed(database, members, sink.received)
    await crowd(database)
    await down(database, members, sink)
  } finally {
    delete process.env.SMTP_URL
    sink.close()
    await database.stop()
  }
}

async function world({ db }: BenchDatabase): Promise<string[]> {
  await db('WRITE', "CREATE (:Idea {id: 'idea_bench', slug: 'bench', title: 'A bench', body: '', createdAt: 0, updatedAt: 0, statusKind: 'OPEN'})", {})
  const members = Array.from({ length: CROWD }, () => newId('member'))
  await db('WRITE', `UNWIND $members AS id CREATE (m:Member {id: id, handle: toLower(id), handleSkeleton: toLower(id), name: id, kind: 'person', joinedAt: 0})
    CREATE (m)-[:IDENTIFIED_BY]->(:Account {id: 'account_' + id, email: toLower(id) + '@example.org', role: 'MEMBER'})`, { members })
  return members
}

async function killed(database: BenchDatabase, members: string[], received: { messageId: string }[]) {
  const { db } = database
  const inHand = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    const portal = await portalAt(database)
    const some = members.slice(round * MEMBERS, (round + 1) * MEMBERS) // others each time: a member gets a few mails an hour
    await announce(db, { kind: 'MENTIONED', at: Date.now(), actorId: 'member_actor', subjectId: 'idea_bench', to: { ideaId: 'idea_bench', memberIds: some } })
    const taken = received.length
    if (round % 2 === 0) await sleep(300 + Math.random() * 1_700) // while notices are written
    else await sendingFrom(received, taken + 1 + Math.floor(Math.random() * 10)) // while a mail is in hand
    process.kill(portal.pid, 'SIGKILL')
    await portal.stopPortal()
    for (const attempt of await attemptsInHand(database)) inHand.add(attempt)
  }
  const last = await portalAt(database)
  await settled(database)
  await last.stopPortal()
  const [notices] = await db('READ', 'MATCH (n:Notice) RETURN count(n) AS count', {})
  const [mails] = await db('READ', "MATCH (m:Mail) RETURN count(m) AS made, sum(CASE m.state WHEN 'sent' THEN 1 ELSE 0 END) AS sent, sum(COUNT { (m)-[:TELLS]->() }) AS told", {})
  const ids = new Set(received.map(({ messageId }) => messageId))
  report(`kill -9 of the portal while notices and mails go out, ${ROUNDS} rounds of ${MEMBERS} members`, [
    { what: 'kills that struck while a mail was in hand', asked: 'some', measured: String(inHand.size) },
    { what: 'notices in the portal', asked: `${ROUNDS * MEMBERS}`, measured: String(notices?.count) },
    { what: 'notices in mails', asked: `${ROUNDS * MEMBERS}`, measured: String(mails?.told) },
    { what: 'mails lost', asked: '0', measured: String(Number(mails?.made) - ids.size) },
    { what: 'how often one mail came at most (once more for each kill that struck it)', asked: 'reported', measured: String(mostOften(received)) },
    { what: 'mails repeated, with the same Message-ID', asked: `≤ ${inHand.size}`, measured: String(repeats(received)) },
  ])
}

/** Waits until the mail server has so many mails (a lease of who was killed before runs out first), and then up to the time that one takes. */
async function sendingFrom(received: unknown[], count: number) {
  const end = Date.now() + 40_000
  while (received.length < count && Date.now() < end) await sleep(1)
  await sleep(Math.random() * 45)
}

/** The attempts that were in hand when the portal died: one that was left by an earlier kill and not taken again since is the same. */
const attemptsInHand = async ({ db }: BenchDatabase) => (
  (await db('READ', "MATCH (m:Mail) WHERE m.state = 'sending' RETURN m.id + ' ' + m.attempts AS attempt", {})).map(({ attempt }) => String(attempt))
)

/** How often the mail came that came most often. */
function mostOften(received: { messageId: string }[]): number {
  const times = new Map<string, number>()
  for (const { messageId } of received) times.set(messageId, (times.get(messageId) ?? 0) + 1)
  return Math.max(...times.values())
}

const repeats = (received: { messageId: string }[]) => received.length - new Set(received.map(({ messageId }) => messageId)).size

/** Waits until nothing is left to tell or to send. */
async function settled({ db }: BenchDatabase) {
  for (;;) {
    const [left] = await db('READ', "RETURN COUNT { MATCH (j:Job) WHERE j.kind = 'tell' RETURN j } + COUNT { MATCH (n:Notice) WHERE n.mailDue <= timestamp() RETURN n } + COUNT { MATCH (m:Mail) WHERE m.state IN ['queued', 'sending'] RETURN m } AS left", {})
    if (left?.left === 0) return
    await sleep(250)
  }
}

async function crowd(database: BenchDatabase) {
  const portal = await portalAt(database)
  await database.db('WRITE', 'MATCH (m:Member), (i:Idea {id: "idea_bench"}) CREATE (m)-[:FOLLOWS {key: m.id + "@idea_bench"}]->(i)', {})
  const start = performance.now()
  await announce(database.db, { kind: 'STATUS_CHANGED', at: Date.now(), actorId: 'member_actor', subjectId: 'idea_bench', to: { ideaId: 'idea_bench', followers: true } })
  const count = async () => Number((await database.db('READ', "MATCH (n:Notice {kind: 'STATUS_CHANGED'}) RETURN count(n) AS count", {}))[0]?.count)
  while (await count() < CROWD) await sleep(20)
  report(`${CROWD} members told of one act`, [{ what: 'until the last has a notice', asked: 'reported', measured: ms(performance.now() - start) }])
  await portal.stopPortal()
}

/** The mail server goes away while mails wait: what people ask is answered as before, and the mails go when it is back. */
async function down(database: BenchDatabase, members: string[], sink: Awaited<ReturnType<typeof smtpSink>>) {
  sink.close()
  const portal: BenchPortal = await portalAt(database)
  await announce(database.db, { kind: 'MENTIONED', at: Date.now(), actorId: 'member_actor', subjectId: 'idea_bench', to: { memberIds: members.slice(-20) } })
  const took: number[] = []
  for (let n = 0; n < 50; n++) {
    const start = performance.now()
    const page = await fetch(`${portal.url}/ideas`)
    await page.text()
    took.push(performance.now() - start)
    await sleep(100)
  }
  const [waiting] = await database.db('READ', "MATCH (m:Mail) WHERE m.state = 'queued' OR m.state = 'sending' RETURN count(m) AS count", {})
  report('the mail server is down', [
    { what: 'mails that wait', asked: '20', measured: String(waiting?.count) },
    { what: 'slowest of 50 pages meanwhile', asked: '≤ 1 s', measured: ms(Math.max(...took)) },
  ])
  await portal.stopPortal()
}
