import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../db/db'
import { removeSmallWorld, smallWorld, type SmallWorld } from '../db/testing/small-world'
import { testAddress } from '../db/testing/rollback'
import { liveStreams } from './live-stream'
import { portal } from './portal'

let server: Server
let url: string
let streams: ReturnType<typeof liveStreams>
let world: SmallWorld
beforeAll(async () => {
  const { uri, username, password } = testAddress()
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PUBLIC_URL: 'http://portal.test', LOG_LEVEL: 'silent' })
  process.env.AUTH_SECRET ??= 'a secret of the tests, long enough to be one'
  streams = liveStreams()
  server = createServer((request, response) => void streams.serve(request, response)).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/graphql/stream`
  world = await smallWorld(portal().db, { members: 1 })
})
afterAll(async () => {
  streams.stop()
  const { db, close } = connect(testAddress(), { patient: true })
  await db('WRITE', 'MATCH (:Member {id: $memberId})-[:WROTE]->(text) DETACH DELETE text', { memberId: world.members[0] })
  await db('WRITE', "MATCH (job:Job) WHERE job.kind = 'tell' AND job.payload CONTAINS $idea DELETE job", { idea: world.idea })
  await removeSmallWorld(db, world)
  await Promise.all([close(), portal().close()])
  server.close()
})

interface Told { id: string, data: { ideaChanged?: { cursor: string, idea: { commentCount: number }, newComments: { body: string }[] }, communityActs?: { acts: { type: string, idea: { id: string } | null }[] } } }

/** Opens a stream and gathers what it tells, until it is left. */
async function listen(query: string, headers: Record<string, string> = {}) {
  const leaving = new AbortController()
  const response = await fetch(`${url}?query=${encodeURIComponent(query)}`, { headers: { accept: 'text/event-stream', ...headers }, signal: leaving.signal })
  const told: Told[] = []
  const reading = (async () => {
    let text = ''
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk as Uint8Array).toString()
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const event = /^id: (\S+)\nevent: next\ndata: (.*)$/s.exec(text.slice(0, end))
        text = text.slice(end + 2)
        if (event) told.push({ id: event[1] ?? '', data: JSON.parse(event[2] ?? '{}').data })
      }
    }
  })().catch(() => undefined)
  return { status: response.status, told, leave: async () => { leaving.abort(); await reading } }
}
const until = async (isSo: () => boolean) => { for (let waited = 0; !isSo() && waited < 8_000; waited += 20) await sleep(20) }
const say = (body: string) => portal().acts.comment({ memberId: world.members[0] ?? '' }, { ideaId: world.idea, body, key: body })

test('who listens to an idea hears how it is and what is said; after a break what was missed, and nothing twice', async () => {
  const query = `subscription { ideaChanged(ideaId: "${world.idea}") { cursor idea { commentCount confluence { value } } newComments { body } } }`
  const first = await listen(query)
  await until(() => first.told.length > 0)
  expect(first.told[0]?.data.ideaChanged).toMatchObject({ idea: { commentCount: 0 }, newComments: [] })
  await say('One')
  await until(() => first.told.some(({ data }) => data.ideaChanged?.newComments.length === 1))
  const heard = first.told.at(-1)
  expect(heard?.data.ideaChanged).toMatchObject({ idea: { commentCount: 1 }, newComments: [{ body: 'One' }] })
  expect(heard?.id).toBe(heard?.data.ideaChanged?.cursor)
  await first.leave()
  await say('Two')
  await say('Three')
  const again = await listen(query, { 'last-event-id': heard?.id ?? '' })
  await until(() => again.told.length > 0)
  await say('Four')
  await until(() => again.told.some(({ data }) => data.ideaChanged?.newComments.some(({ body }) => body === 'Four')))
  expect(again.told.flatMap(({ data }) => data.ideaChanged?.newComments.map(({ body }) => body))).toEqual(['Two', 'Three', 'Four'])
  await again.leave()
})

test('who listens to a community hears what happens there, and since when they say', async () => {
  const since = new Date(Date.now() - 60_000).toISOString()
  const { told, leave } = await listen(`subscription { communityActs(communityId: "${world.community}", since: "${since}") { acts { type member { id } idea { id } } } }`)
  await until(() => told.length > 0)
  const before = told[0]?.data.communityActs?.acts.length ?? 0
  expect(before).toBeGreaterThan(0)
  await portal().acts.support({ memberId: world.members[0] ?? '' }, { ideaId: world.idea, key: 's' })
  await until(() => told.length > 1)
  expect(told[1]?.data.communityActs?.acts).toMatchObject([{ type: 'SUPPORTED', idea: { id: world.idea } }])
  await leave()
  await until(() => streams.count() === 0)
  expect(streams.count()).toBe(0)
})

test.each([
  ['notices of nobody', 'subscription { noticed { unreadCount } }', {}, 401],
  ['an idea that is not there', 'subscription { ideaChanged(ideaId: "idea_x") { cursor } }', {}, 400],
  ['a cursor that is none', 'SUBSCRIBE', { 'last-event-id': 'x' }, 400],
  ['a cursor of last week', 'SUBSCRIBE', { 'last-event-id': Buffer.from(JSON.stringify([1, 'live', Date.now() - 7 * 86_400_000, []])).toString('base64url') }, 400],
  ['more nodes an event than a request may have', 'subscription { ideaChanged(ideaId: "idea_x") { idea { comments(first: 100) { nodes { replies(first: 100) { nodes { id } } } } } } }', {}, 400],
  ['a query', '{ viewer { id } }', {}, 400],
  ['what is no document', 'subscription {', {}, 400],
  ['a field that there is not', 'subscription { noticedd { unreadCount } }', {}, 400],
  ['a variable that is not given', 'subscription ($id: ID!) { ideaChanged(ideaId: $id) { cursor } }', {}, 400],
  ['an instant that is none', 'subscription { communityActs(communityId: "x", since: "yesterday") { cursor } }', {}, 400],
  ['a key that opens nothing', 'SUBSCRIBE', { authorization: 'Bearer trib_x' }, 401],
])('%s is refused before the stream begins', async (_, query, headers, status) => {
  const refused = await listen(query === 'SUBSCRIBE' ? `subscription { ideaChanged(ideaId: "${world.idea}") { cursor } }` : query, headers as Record<string, string>)
  expect(refused.status).toBe(status)
  await refused.leave()
})
