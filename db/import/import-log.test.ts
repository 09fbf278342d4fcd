import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createActs } from '../acts/create-acts'
import type { Db } from '../db'
import { ensureNights } from '../metrics/nights'
import { startAlone, type Alone } from '../testing/alone'
import { picture } from '../testing/picture'
import { importLog } from './import-log'
import type { Log, LogEvent, Row } from './log'
import { readFolder } from './read-folder'

const NOW = Date.parse('2026-11-01T00:00:00Z')
const folder = (name: string) => join(import.meta.dirname, '../testing/worlds', name)
const take = (db: Db, log: Log, source = 'world') => importLog(db, log, { source, now: NOW })

let alone: Alone
vi.setConfig({ testTimeout: 120_000 })
beforeAll(async () => { alone = await startAlone() })
beforeEach(() => alone.wipe())
afterAll(() => alone?.stop())

/** The log with only some of its events, or in another order. */
async function withEvents(name: string, change: (events: Row<LogEvent>[]) => Row<LogEvent>[]): Promise<Log> {
  const log = await readFolder(folder(name))
  const events: Row<LogEvent>[] = []
  for await (const row of log.events) if (!('unreadable' in row)) events.push(row)
  return { ...log, events: change(events) }
}

test.each([
  ['golden-world', { members: 30, communities: 7, memberships: 7, ideas: 4, events: 160, PROPOSED: 0, POSTED: 122, SUPPORTED: 18, COMMENTED: 11 }],
  ['edge-world', { members: 188, communities: 14, memberships: 91, ideas: 19, events: 350, PROPOSED: 2, POSTED: 169, SUPPORTED: 68, COMMENTED: 63 }],
])('%s is taken whole: every row is an act, a state or a thing of its own', async (name, expected) => {
  const { counts, refused } = await take(alone.db, await readFolder(folder(name)))
  expect(refused).toEqual([])
  const { PROPOSED, POSTED, SUPPORTED, COMMENTED, ...rows } = expected
  for (const [kind, number] of Object.entries(rows)) expect(counts[kind as keyof typeof counts], kind).toEqual({ taken: number, written: number })
  const acts = await alone.db('READ', 'MATCH (:Member)-[act]->() WHERE act.sourceId IS NOT NULL RETURN type(act) AS type, count(*) AS number', {})
  const numberOf = new Map(acts.map(({ type, number }) => [type, Number(number)]))
  expect([...numberOf.values()].reduce((sum, number) => sum + number, 0)).toBe(rows.events)
  for (const [type, number] of Object.entries({ PROPOSED, POSTED, SUPPORTED, COMMENTED })) expect(numberOf.get(type) ?? 0, type).toBe(number)
})

describe('edge-world ends as the same graph', () => {
  let whole: string[]
  beforeAll(async () => {
    await alone.wipe()
    await take(alone.db, await readFolder(folder('edge-world')))
    whole = await picture(alone.db)
  })
  const now = async () => {
    const { refused } = await take(alone.db, await readFolder(folder('edge-world')))
    expect(refused).toEqual([])
    expect(await picture(alone.db)).toEqual(whole)
  }

  test('taken in twice, because a row is the same act for ever', async () => {
    await take(alone.db, await readFolder(folder('edge-world')))
    const again = await take(alone.db, await readFolder(folder('edge-world')))
    expect(Object.values(again.counts).map(({ written }) => written)).toEqual([0, 0, 0, 0, 0, 0])
    expect(await picture(alone.db)).toEqual(whole)
  })

  test('taken in half and then whole', async () => {
    await take(alone.db, await withEvents('edge-world', (events) => events.slice(0, 170)))
    expect(await picture(alone.db)).not.toEqual(whole)
    await now()
  })

  test('taken in with the later half first, though nights had been worked out: earlier acts change where people came from', async () => {
    const { db } = alone
    await take(db, await withEvents('edge-world', (events) => events.slice(170)))
    await ensureNights(db, { instants: [Date.parse('2026-01-01T00:00:00Z'), Date.parse('2026-05-01T00:00:00Z')] })
    await now()
  })

  test('taken in from the last event to the first', async () => {
    await take(alone.db, await withEvents('edge-world', (events) => [...events].reverse()))
    expect(await picture(alone.db)).toEqual(whole)
  })

  test.each([3, 9, 16, 27])('taken in after a cut at write %i', async (last) => {
    await expect(take(cutAfter(alone.db, last), await readFolder(folder('edge-world')))).rejects.toThrow('cut')
    await now()
  })
})

/** A database that goes away at one of its writes: the transaction that it stands in is rolled back. */
function cutAfter(db: Db, last: number): Db {
  let writes = 0
  const counting = (inner: Db): Db => Object.assign(
    (mode: 'READ' | 'WRITE', text: string, params: Record<string, unknown>) => {
      if (mode === 'WRITE') writes += 1
      return writes > last ? Promise.reject(new Error('cut')) : inner(mode, text, params)
    },
    { transaction: <T>(work: (tx: Db) => Promise<T>) => inner.transaction((tx) => work(counting(tx))) },
  )
  return counting(db)
}

const at = (day: number) => new Date(Date.parse('2026-05-01T12:00:00Z') + day * 86_400_000)
const person = (id: string) => ({ id, kind: 'person' })
const small = (events: LogEvent[], more: Partial<Log> = {}): Log => ({
  members: ['ann', 'bob'].map(person), communities: [{ id: 'c', createdAt: at(0), verified: true }], memberships: [],
  ideas: [{ id: 'i', createdAt: at(0), authors: ['bob'], title: 'An idea', community: 'c' }], events, ...more,
})
const vote = (id: string, day: number, type: string): LogEvent => ({ id, at: at(day), actor: 'ann', type, idea: 'i', community: 'c' })
const stance = async (db: Db) => (await db('READ', 'MATCH (:Member)-[state:SUPPORTS|OPPOSES]->(:Idea) RETURN type(state) AS type', {})).map(({ type }) => type)

test.each([
  [['SUPPORTED', 'OPPOSED'], ['OPPOSES']], [['OPPOSED', 'SUPPORTED', 'SUPPORTED'], ['SUPPORTS']], [['SUPPORTED', 'PASSED'], []],
])('of %j the last is how somebody stands, and each is an act', async (votes, expected) => {
  await take(alone.db, small(votes.map((type, index) => vote(`${index}`, index, type))))
  expect(await stance(alone.db)).toEqual(expected)
  const [acts] = await alone.db('READ', 'MATCH (:Member)-[act:SUPPORTED|OPPOSED|PASSED]->(:Idea) RETURN count(act) AS number', {})
  expect(acts?.number).toBe(votes.length)
})

test('what somebody did in the portal later stays when the log is taken in again', async () => {
  const log = small([vote('1', 1, 'SUPPORTED')])
  await take(alone.db, log)
  const [ann] = await alone.db('READ', "MATCH (m:Member {sourceKey: 'world/ann'})-[:SUPPORTS]->(i:Idea) RETURN m.id AS memberId, i.id AS ideaId", {})
  const acts = createActs(alone.db, { clock: () => NOW })
  await acts.withdrawSupport({ memberId: String(ann?.memberId) }, { ideaId: String(ann?.ideaId), key: 'k' })
  await take(alone.db, small([vote('1', 1, 'SUPPORTED'), vote('2', 2, 'OPPOSED')]))
  expect(await stance(alone.db)).toEqual([])
})

test('ids of any alphabet and look become handles, slugs and names that nobody else has', async () => {
  const ids = ['admin', 'аdmin', 'ADMIN', 'Zoë', 'zoe', 'zoë', '北京', '\u200bx', 'x', '0', '../..', '<b>', 'O’Neil']
  const { refused } = await take(alone.db, small([], {
    members: [...ids.map(person), person('bob')],
    communities: ['Plein', 'plein', 'Пле́йн', 'c'].map((id) => ({ id, createdAt: at(0), verified: false })),
    ideas: ['Same title', 'Same title', '', 'x'.repeat(300), '!!!'].map((title, index) => ({ id: `${index}`, createdAt: at(0), authors: [], title })),
  }))
  expect(refused).toEqual([])
  const named = await alone.db('READ', 'MATCH (m:Member) RETURN m.handle AS handle, m.name AS name', {})
  expect(new Set(named.map(({ handle }) => handle)).size).toBe(ids.length + 2)
  for (const { handle, name } of named) expect([String(handle), String(name)]).toEqual([expect.stringMatching(/^[a-z0-9-]+$/), expect.stringMatching(/^[^\u200b]+$/)])
  const [slugs] = await alone.db('READ', 'MATCH (n:Idea|Community) RETURN count(DISTINCT n.slug) AS number, collect(n.title) AS titles', {})
  expect(slugs?.number).toBe(9)
  expect(slugs?.titles).toContain('2')
})

test('outcomes become statuses, and follow the log until somebody sets one by hand', async () => {
  const outcomes = ['accepted', 'MERGED', 'rejected', 'CLOSED', 'OPEN', '']
  const ideas = outcomes.map((outcome, index) => ({ id: `${index}`, createdAt: at(0), authors: ['bob'], title: `Idea ${index}`, outcome }))
  const statuses = async () => (await alone.db('READ', 'MATCH (i:Idea) RETURN i.statusKind AS status ORDER BY i.sourceId', {})).map(({ status }) => status)
  await take(alone.db, small([], { ideas }))
  expect(await statuses()).toEqual(['DONE', 'DONE', 'DECLINED', 'DECLINED', 'OPEN', 'OPEN'])
  await alone.db('WRITE', "MATCH (i:Idea {sourceId: '4'}) SET i.statusKind = 'PLANNED', i.statusAt = 1", {})
  await take(alone.db, small([], { ideas: ideas.map((idea) => ({ ...idea, outcome: 'accepted' })) }))
  expect(await statuses()).toEqual(['DONE', 'DONE', 'DONE', 'DONE', 'PLANNED', 'DONE'])
})

test('the importing organization hosts the communities, with a steward who never acts and the members of hosts.csv', async () => {
  await take(alone.db, small([], { hosts: [{ member: 'ann' }, { member: 'nobody', line: 3 }] }))
  const found = await alone.db('READ', 'MATCH (m:Member)-[:REPRESENTS]->(o:Organization {slug: "world"})-[:HOSTS]->(c:Community) RETURN m.handle AS handle, m.kind AS kind, c.slug AS slug ORDER BY handle', {})
  expect(found).toEqual([{ handle: 'ann', kind: 'person', slug: 'c' }, { handle: 'world-steward', kind: 'staff', slug: 'c' }])
})

test('a source cannot take the name of an organization that is there, nor one that cannot stand in a URL', async () => {
  await alone.db('WRITE', "CREATE (:Organization {id: 'organization_x', slug: 'town', name: 'Town'})", {})
  await expect(take(alone.db, small([]), 'town')).rejects.toThrow('The name town is taken')
  await expect(take(alone.db, small([]), 'a/b')).rejects.toThrow('The source name needs')
  expect(await alone.db('READ', 'MATCH (n:Member|Import) RETURN count(n) AS number', {})).toEqual([{ number: 0 }])
})

test('people of the portal go on acting while a log comes in', async () => {
  await take(alone.db, small([]))
  const [who] = await alone.db('READ', "MATCH (m:Member {sourceKey: 'world/ann'}) MATCH (i:Idea) RETURN m.id AS memberId, i.id AS ideaId", {})
  const acts = createActs(alone.db)
  const later = small(Array.from({ length: 3_000 }, (_, index) => vote(`${index}`, index % 20, 'REACTED')))
  const [{ refused }, ...outcomes] = await Promise.all([
    take(alone.db, later),
    ...Array.from({ length: 20 }, (_, index) => acts[index % 2 ? 'withdrawSupport' : 'support']({ memberId: String(who?.memberId) }, { ideaId: String(who?.ideaId), key: `k${index}` })),
  ])
  expect(refused).toEqual([])
  for (const outcome of outcomes) expect(outcome).toHaveProperty('changed')
  const [first] = await alone.db('READ', 'MATCH (:Member)-[first:ATTENDED]->(:Idea) RETURN count(first) AS number, min(first.firstAt) AS at', {})
  expect(first).toEqual({ number: 1, at: at(0).getTime() })
})
