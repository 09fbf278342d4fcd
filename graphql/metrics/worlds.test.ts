import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importLog } from '../../db/import/import-log'
import { readFolder } from '../../db/import/read-folder'
import { startAlone, type Alone } from '../../db/testing/alone'
import { asker, seeing } from '../testing/ask'
import { differences, leavesOf } from '../testing/differences'
import { edgeWorld, goldenWorld, worldFolder } from '../testing/expected-world'
import { measuredWorld } from '../testing/measured-world'
import { stale } from '../testing/misread'
import { readings } from '../testing/readings/all'
import { edgeWorldJudge, type Judge } from '../testing/readings/edge-world'
import { workedInLog } from '../testing/worked/all'
import type { TakenIn } from '../testing/worked/worked'
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

/** What docs/metrics.md works out of a log that has been taken in, where it comes to something else. */
async function wronglyWorked(taken: TakenIn) {
  const rows = workedInLog.filter(({ log }) => log === taken.source)
  const found = await Promise.all(rows.map(async ({ says, is, found: work }) => ({ says, wrong: differences(is, await work(taken)) })))
  return found.filter(({ wrong }) => wrong.length > 0)
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
    expect(await wronglyWorked(world)).toEqual([])
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
    expect(await wronglyWorked(world)).toEqual([])
  }, 1_200_000)
})

const ietf = 'ietf-rats-eat-2018-2021'
test.runIf(atHand(ietf))(`${ietf}, a real log of one community: stages and the pooled 28-day flow are equal${orMissing(ietf)}`, async () => {
  const { world, refused, counts } = await imported(logFolder(ietf), ietf)
  expect(refused).toEqual([])
  const expected = JSON.parse(await readFile(join(logFolder(ietf), 'expected.json'), 'utf8'))
  const dates = Object.keys(expected.stages)
  const place = { source: ietf, community: 'e' }
  expect(await stageCounts(world.ask, { ...place, dates, people: counts.members.taken })).toEqual(expected.stages)
  expect(await pooledFlow(world.ask, { ...place, from: dates[0] ?? '', to: '2021-07-16' })).toEqual(expected['pooled 28-day flow'])
  const { community } = await world.ask<{ community: { weeklyActivity: object } }>('query ($source: SourceRef!, $asOf: DateTime!) { community(source: $source) { weeklyActivity(asOf: $asOf) { state current } } }', { source: { source: ietf, id: 'e' }, asOf: '2021-07-16T00:00:00Z' })
  expect(differences({ state: expected.spike_cliff_end.state.toUpperCase(), current: expected.spike_cliff_end.current }, community.weeklyActivity)).toEqual([])
  expect(await wronglyWorked(world)).toEqual([])
}, 240_000)
