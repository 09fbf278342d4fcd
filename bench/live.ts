import { get, type ClientRequest } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { randomUUID } from 'node:crypto'
import { createActs } from '../db/acts/create-acts'
import { newId } from '../db/ids'
import { createKey } from '../db/members/create-key'
import { smallWorld } from '../db/testing/small-world'
import { ms, quantile, report, residentMb } from './figures'
import { benchDatabase, benchPortal, type BenchPortal } from './portal'

const LISTENERS = 1_000
const EACH = 8
const UPDATES = 20
/** The first updates find statements that were never planned: they do not count. */
const WARM_UP = 3

/** A thousand listen to one idea: what they cost while nothing happens, and how soon what happens has reached all of them. */
export async function run() {
  const portal = await benchPortal(await benchDatabase())
  const open: ClientRequest[] = []
  try {
    const { members: [memberId = ''], idea } = await smallWorld(portal.db)
    const keys = await keysOf(portal, Math.ceil(LISTENERS / EACH))
    const heard = new Map<number, number[]>()
    await sleep(3_000)
    const before = await residentMb(portal.pid)
    for (let n = 0; n < LISTENERS; n++) open.push(await listen(portal, idea, keys[Math.floor(n / EACH)] ?? '', (count) => heard.set(count, [...heard.get(count) ?? [], performance.now()])))
    await sleep(10_000)
    const after = await residentMb(portal.pid)
    const acts = createActs(portal.db)
    const took: number[] = []
    const last: number[] = []
    for (let update = 1; update <= WARM_UP + UPDATES; update++) {
      const start = performance.now()
      await acts.comment({ memberId }, { ideaId: idea, body: 'Words.', key: randomUUID() })
      for (let waited = 0; (heard.get(update)?.length ?? 0) < LISTENERS && waited < 10_000; waited += 10) await sleep(10)
      const times = (heard.get(update) ?? []).map((at) => at - start)
      if (update > WARM_UP) {
        took.push(...times)
        last.push(times.length === LISTENERS ? Math.max(...times) : Number.POSITIVE_INFINITY)
      }
      await sleep(500 + Math.random() * 1_000)
    }
    report(`${LISTENERS} live streams of one idea`, [
      { what: 'memory of the portal, more than without them', asked: '≤ 150 MB', measured: `${after - before} MB` },
      { what: 'an update reaches one of them, median', asked: 'reported', measured: ms(quantile(took, 0.5)) },
      { what: 'an update reaches one of them, p95', asked: '≤ 2 s', measured: ms(quantile(took, 0.95)) },
      { what: 'an update has reached all of them, p95', asked: '≤ 2 s', measured: ms(quantile(last, 0.95)) },
    ])
  } finally {
    for (const one of open) one.destroy()
    await portal.stop()
  }
}

async function keysOf({ db }: BenchPortal, many: number): Promise<string[]> {
  const keys: string[] = []
  for (let n = 0; n < many; n++) {
    const memberId = newId('member')
    const handle = memberId.toLowerCase()
    await db('WRITE', "CREATE (:Member {id: $memberId, handle: $handle, handleSkeleton: $handle, name: $handle, kind: 'person', joinedAt: 0})", { memberId, handle })
    const made = await createKey(db, { handle, scopes: ['read'] })
    if ('key' in made) keys.push(made.key)
  }
  return keys
}

/** Opens a stream; `hear` is told the number of comments with each event. */
function listen({ url }: BenchPortal, ideaId: string, key: string, hear: (count: number) => void): Promise<ClientRequest> {
  const query = `subscription { ideaChanged(ideaId: "${ideaId}") { cursor idea { commentCount confluence { value } } } }`
  return new Promise((opened, failed) => {
    const request = get(`${url}/api/graphql/stream?query=${encodeURIComponent(query)}`, { agent: false, headers: { accept: 'text/event-stream', authorization: `Bearer ${key}` } }, (response) => {
      if (response.statusCode !== 200) return failed(new Error(`A stream was answered with ${response.statusCode}.`))
      response.setEncoding('utf8').on('data', (text: string) => {
        for (const [, count] of text.matchAll(/"commentCount":(\d+)/g)) hear(Number(count))
      }).on('error', () => undefined)
      opened(request)
    }).on('error', failed)
  })
}
