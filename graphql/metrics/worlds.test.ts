import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importLog } from '../../db/import/import-log'
import { readFolder } from '../../db/import/read-folder'
import { startAlone, type Alone } from '../../db/testing/alone'
import { asker, seeing, type Ask } from '../testing/ask'
import { differences, leavesOf } from '../testing/differences'
import { edgeWorld, goldenWorld, worldFolder } from '../testing/expected-world'
import { measuredWorld } from '../testing/measured-world'
import { stale } from '../testing/misread'
import { readings } from '../testing/readings/all'
import { edgeWorldJudge, type Judge } from '../testing/readings/edge-world'
import { atHand, expectedConfluences, foundConfluences, logFolder, orMissing, pooledFlow, stageCounts } from '../testing/real-logs'

let alone: Alone
beforeAll(async () => { alone = await startAlone() })
afterAll(() => alone?.stop())

/** Takes a log into a database that holds nothing else, and asks for its host. */
async function imported(folder: string, source: string) {
  await alone.wipe()
  const { refused, counts } = await importLog(alone.db, await readFolder(folder), { source })
  const [host] = await alone.db('READ', 'MATCH (o:Organization {slug: $source}) MATCH (m:Member {handle: $handle}) RETURN o.id AS id, m.id AS memberId', { source, handle: `${source}-steward` })
  const ask = asker(alone.db, seeing(String(host?.memberId), String(host?.id)))
  return { world: { db: alone.db, ask, source }, refused, counts }
}

describe.each([
  { name: 'golden-world', expectedOf: goldenWorld, values: 130 },
  { name: 'edge-world', expectedOf: edgeWorld, values: 1_700 },
])('$name, through GraphQL', ({ name, expectedOf, values }) => {
  test('every row is taken and every expected value is equal at 1e-9, streams by name', async () => {
    const { world, refused } = await imported(worldFolder(name), name)
    expect(refused).toEqual([])
    const expected = await expectedOf()
    expect(leavesOf(expected).size).toBeGreaterThan(values)
    expect(differences(expected, await measuredWorld(world, expected))).toEqual([])
  }, 240_000)
})

describe('a misreading of what is measured', () => {
  /** One of each kind; `npm run bench -- readings` takes them all. */
  const sample = readings.filter((_, index) => index % 34 === 7)
  let judge: Judge
  beforeAll(async () => { judge = await edgeWorldJudge(alone) }, 240_000)

  test('stands in the table for every line of wrong-readings.md, so that none is forgotten', async () => {
    const lines = (await readFile(join(worldFolder('edge-world'), 'wrong-readings.md'), 'utf8')).split('\n')
    const named = lines.flatMap((line) => /^- (.*) · \d+$/.exec(line)?.[1] ?? [])
    expect(readings.map(({ reading }) => reading).sort()).toEqual(named.sort())
  })

  test('can still be made of our source, so that the table does not grow old', async () => {
    expect(await stale(readings.flatMap(({ edits }) => edits))).toEqual([])
  })

  test.each(sample)('changes an expected value of the edge world: $reading', async (reading) => {
    expect(await judge(reading)).not.toEqual([])
  }, 120_000)
})

test('the smallest id goes by code point, also beyond the first plane, where JavaScript and Java order by halves of characters', async () => {
  await alone.wipe()
  const day = (date: string) => new Date(`${date}T12:00:00Z`)
  const event = (id: string, at: string, rest: object) => ({ id, at: day(at), actor: 'ann', type: 'POSTED', ...rest })
  await importLog(alone.db, {
    members: [{ id: 'ann', kind: 'person' }], memberships: [],
    communities: ['\u{1D538}', '\uFB00'].map((id) => ({ id, createdAt: day('2025-01-01'), verified: true })),
    ideas: [{ id: 'idea', title: 'Idea', createdAt: day('2025-05-01'), authors: [] }],
    events: [
      event('1', '2025-05-01', { community: '\u{1D538}' }), event('2', '2025-05-01', { community: '\uFB00' }),
      event('3', '2025-05-02', { type: 'SUPPORTED', idea: 'idea' }),
    ],
  }, { source: 'ties' })
  const { idea } = await asker(alone.db)<{ idea: { confluence: { streams: { source: { sourceId: string } }[] } } }>(
    'query { idea(source: { source: "ties", id: "idea" }) { confluence(asOf: "2025-05-03T00:00:00Z") { streams { source { sourceId } } } } }',
  )
  expect(idea.confluence.streams).toEqual([{ source: { sourceId: '\uFB00' } }])
}, 120_000)

describe.each([
  { name: 'decidim-barcelona-2016', dates: ['2016-04-20', '2016-12-01'] },
  { name: 'polis-nz-biodiversity', dates: ['2019-08-20', '2019-09-24'] },
])('$name, a real log, through GraphQL', ({ name, dates }) => {
  test.runIf(atHand(name))(`no row is refused, and the confluence of every idea is equal at 1e-9, streams by name${orMissing(name)}`, async () => {
    const { world, refused, counts } = await imported(logFolder(name), name)
    expect(refused).toEqual([])
    for (const date of dates) {
      const found = await foundConfluences(world.ask, name, date)
      expect(Object.keys(found)).toHaveLength(counts.ideas.taken)
      expect(differences(await expectedConfluences(name, date, Object.keys(found)), found).slice(0, 20)).toEqual([])
    }
    if (name.startsWith('decidim')) expect(await tramImportance(world)).toMatchObject({ relations: 16, intensity: 22 / 16 })
    if (name.startsWith('decidim')) expect(await weeksOfHost(world, '2016-05-09T00:00:00Z')).toMatchObject(barcelonaInMay)
  }, 1_200_000)
})

/** METRICS.md 2.6: the weeks of Decidim Barcelona, all its communities together. The first act of all, one person's, lies in the week before them. */
const barcelonaInMay = {
  weeks: [1, 552, 468, 295, 393, 358, 366, 553, 285, 553, 1070, 7, 0, 0, 0].map((people) => ({ people })),
  state: 'CLIFF', peak: 1070, current: 1.75, drawdown: 1 - 1.75 / 1070,
}
const weeksOfHost = async ({ ask, source }: { ask: Ask, source: string }, asOf: string) => (await ask<{ organization: { weeklyActivity: unknown } }>(
  'query ($slug: String!, $asOf: DateTime!) { organization(slug: $slug) { weeklyActivity(asOf: $asOf) { weeks { people } state peak current drawdown } } }', { slug: source, asOf },
)).organization.weeklyActivity

/** METRICS.md 3.1: Decidim idea 262, 28 days before the first of its two dates. */
const tramImportance = async ({ ask, source }: { ask: Ask, source: string }) => (await ask<{ idea: { importance: unknown } }>(
  'query ($source: SourceRef!) { idea(source: $source) { importance(asOf: "2016-04-20T00:00:00Z") { value relations intensity reached } } }', { source: { source, id: '262' } },
)).idea.importance

const ietf = 'ietf-rats-eat-2018-2021'
test.runIf(atHand(ietf))(`${ietf}, a real log of one community: stages and the pooled 28-day flow are equal${orMissing(ietf)}`, async () => {
  const { world, refused, counts } = await imported(logFolder(ietf), ietf)
  expect(refused).toEqual([])
  const expected = JSON.parse(await readFile(join(logFolder(ietf), 'expected.json'), 'utf8'))
  const dates = Object.keys(expected.stages)
  const place = { source: ietf, community: 'e' }
  expect(await stageCounts(world.ask, { ...place, dates, people: counts.members.taken })).toEqual(expected.stages)
  expect(await pooledFlow(world.ask, { ...place, from: dates[0] ?? '', to: '2021-07-16' })).toEqual(expected['pooled 28-day flow'])
  const { community } = await world.ask<{ community: unknown }>(`query ($source: SourceRef!, $asOf: DateTime!) { community(source: $source) {
    participation(asOf: $asOf, windowDays: null) { members contributions gini absenceFactor } weeklyActivity(asOf: $asOf) { state current } } }`, { source: { source: ietf, id: 'e' }, asOf: '2021-07-16T00:00:00Z' })
  const { people, events, gini, absence_factor: absenceFactor } = expected.participation
  expect(differences({ participation: { members: people, contributions: events, gini, absenceFactor }, weeklyActivity: { state: expected.spike_cliff_end.state.toUpperCase(), current: expected.spike_cliff_end.current } }, community as object)).toEqual([])
}, 240_000)
