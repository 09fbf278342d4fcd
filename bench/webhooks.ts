import { setTimeout as sleep } from 'node:timers/promises'
import { randomUUID } from 'node:crypto'
import { createActs } from '../db/acts/create-acts'
import { smallWorld } from '../db/testing/small-world'
import { webhookReceiver } from '../lib/testing/webhook-receiver'
import { report } from './figures'
import { benchDatabase, portalAt, type BenchDatabase } from './portal'

const ROUNDS = 20
const IDEAS = 4
const EVENTS = 25
const HOUR = 3_600_000

/** A receiver is down for an hour (the clock of what waits is put forward) while the portal is killed, twenty times over: each event arrives under its id, those of an idea in their order. */
export async function run() {
  const database = await benchDatabase()
  const isUp = { now: false }
  const receiver = await webhookReceiver((_, response) => { response.writeHead(isUp.now ? 204 : 503).end() })
  try {
    const seen: string[][] = []
    const world = await hookedIdeas(database, receiver.url)
    for (let round = 0; round < ROUNDS; round++) seen.push(await oneRound(database, world, isUp))
    const last = await portalAt(database)
    isUp.now = true
    await forward(database)
    await settled(database)
    await last.stopPortal()
    await tell(database, receiver.received, seen.flat())
  } finally {
    receiver.close()
    await database.stop()
  }
}

interface Hooked { memberId: string, ideaIds: string[] }

async function hookedIdeas({ db }: BenchDatabase, url: string): Promise<Hooked> {
  const { members: [memberId = ''], author, community, organization } = await smallWorld(db)
  const acts = createActs(db)
  await acts.createWebhook({ memberId: author }, { organizationId: organization, url, events: ['COMMENT_CREATED'], reach: 'HOSTED', thresholds: [], key: randomUUID() })
  const ideaIds: string[] = []
  for (let n = 0; n < IDEAS; n++) {
    const proposed = await acts.propose({ memberId: author }, { title: `Idea ${n} ${randomUUID()}`, body: 'b', communityId: community, key: randomUUID() })
    if ('ideaId' in proposed) ideaIds.push(proposed.ideaId)
  }
  return { memberId, ideaIds }
}

/** Events happen while the receiver is down and the portal runs; it is killed on the way, an hour passes, the receiver comes back for a moment and the portal is killed again while it sends. */
async function oneRound(database: BenchDatabase, { memberId, ideaIds }: Hooked, isUp: { now: boolean }): Promise<string[]> {
  const acts = createActs(database.db)
  const commentIds: string[] = []
  const first = await portalAt(database)
  isUp.now = false
  for (let n = 0; n < EVENTS; n++) {
    const said = await acts.comment({ memberId }, { ideaId: ideaIds[n % IDEAS] ?? '', body: `Comment ${n}`, key: randomUUID() })
    if ('commentId' in said) commentIds.push(said.commentId)
    if (n === Math.floor(Math.random() * EVENTS)) await sleep(800)
  }
  await sleep(Math.random() * 1_500)
  process.kill(first.pid, 'SIGKILL')
  await first.stopPortal()
  await forward(database)
  isUp.now = true
  const second = await portalAt(database)
  await sleep(Math.random() * 1_200)
  process.kill(second.pid, 'SIGKILL')
  await second.stopPortal()
  return commentIds
}

/** An hour passes for everything that waits. */
const forward = ({ db }: BenchDatabase) => db('WRITE', 'MATCH (queue:WebhookQueue) WHERE queue.runAt IS NOT NULL SET queue.runAt = queue.runAt - $hour', { hour: HOUR })

async function settled(database: BenchDatabase) {
  for (let seconds = 0; seconds < 120; seconds++) {
    const [left] = await database.db('READ', "MATCH (delivery:WebhookDelivery {state: 'WAITING'}) RETURN count(delivery) AS left", {})
    if (left?.left === 0) return
    await sleep(1_000)
    if (seconds % 5 === 4) await forward(database)
  }
}

async function tell({ db }: BenchDatabase, received: { id: string, body: string }[], commentIds: string[]) {
  const rows = await db('READ', 'MATCH (delivery:WebhookDelivery) RETURN delivery.id AS id, delivery.state AS state, delivery.queue AS queue, delivery.attempts AS attempts ORDER BY delivery.queue, delivery.number', {})
  const idOf = new Map<string, Set<string>>()
  const ideaOf = new Map<string, string>()
  for (const { id, body } of received) {
    const { data } = JSON.parse(body) as { data: { commentId: string, ideaId: string } }
    idOf.set(data.commentId, (idOf.get(data.commentId) ?? new Set()).add(id))
    ideaOf.set(id, data.ideaId)
  }
  const arrived = [...new Set(received.map(({ id }) => id))]
  const inOrder = [...new Set(ideaOf.values())].every((ideaId) => {
    const firsts = arrived.filter((id) => ideaOf.get(id) === ideaId)
    return firsts.join() === rows.map((row) => String(row.id)).filter((id) => ideaOf.get(id) === ideaId).join()
  })
  report(`a webhook receiver down for an hour and kill -9 of the portal, ${ROUNDS} rounds of ${EVENTS} events on ${IDEAS} ideas`, [
    { what: 'events that happened', asked: String(ROUNDS * EVENTS), measured: String(commentIds.length) },
    { what: 'events delivered', asked: String(commentIds.length), measured: String(rows.filter(({ state }) => state === 'DELIVERED').length) },
    { what: 'events that never came', asked: '0', measured: String(commentIds.filter((id) => !idOf.has(id)).length) },
    { what: 'events that came under two ids', asked: '0', measured: String([...idOf.values()].filter(({ size }) => size > 1).length) },
    { what: 'the events of each idea came in their order', asked: 'yes', measured: inOrder ? 'yes' : 'no' },
    { what: 'requests in all', asked: 'reported', measured: String(received.length) },
    { what: 'most tries of one event', asked: '≤ 10', measured: String(Math.max(...rows.map(({ attempts }) => Number(attempts)))) },
  ])
}
