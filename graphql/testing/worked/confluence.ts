import { streamsOf } from '../../../db/metrics/confluence-steps'
import type { Deed } from '../acted'
import { stages } from '../measured-stages'
import { inScene, type TakenIn, type Worked, type WorkedInLog } from './worked'

const groupOf = (home: string, people: number) => Array.from({ length: people }, (_, nth) => `${home} ${nth}`)
const groups = (homes: string[], people: number) => homes.flatMap((home) => groupOf(home, people))
const others = ['b', 'c', 'd', 'e']
const situations = {
  nobody: [], one: groupOf('a', 10), five: groups(['a', ...others], 2), ten: groups(Array.from({ length: 10 }, (_, nth) => `s${nth}`), 1),
  flooded: [...groupOf('a', 92), ...groups(others, 2)], patient: groups(Array.from({ length: 5 }, (_, nth) => `p${nth}`), 3),
}
const everybody = [...new Set(Object.values(situations).flat())]
const acts: Deed[] = [
  ...everybody.map((by): Deed => ({ by, type: 'JOINED', in: by.split(' ')[0], daysAgo: 50 })),
  ...Object.entries(situations).flatMap(([on, people]) => people.map((by): Deed => ({ by, type: 'SUPPORTED', on, daysAgo: 5 }))),
]

interface Flowing { value: number, streams: { people: number }[] }
const measured = inScene({ ideas: Object.fromEntries(Object.keys(situations).map((name) => [name, { by: 'author' }])), acts }, async ({ ask }) => new Map(
  await Promise.all(Object.keys(situations).map(async (name) => [name, await ask<Flowing>('confluence(asOf: $asOf) { value streams { people } }', name)] as const)),
))
const situation = (name: keyof typeof situations) => async () => {
  const found = (await measured()).get(name)
  return { value: found?.value, people: found?.streams.map(({ people }) => people) }
}

export const workedConfluence: Worked[] = [
  { section: '2.1', says: 'One person from a group counts a third, two a half, three 0.6, ten 0.83, a hundred 0.98.', is: [1 / 3, 0.5, 0.6, 10 / 12, 100 / 102], found: () => [1, 2, 3, 10, 100].map((people) => streamsOf([{ people }])) },
  { section: '2.1', says: '| nobody | – | 0 |', is: { value: 0, people: [] }, found: situation('nobody') },
  { section: '2.1', says: '| ten from one group | 10 | 0.8333333333 |', is: { value: 0.8333333333, people: [10] }, found: situation('one') },
  { section: '2.1', says: '| ten from five groups | 2, 2, 2, 2, 2 | 2.5 |', is: { value: 2.5, people: [2, 2, 2, 2, 2] }, found: situation('five') },
  { section: '2.1', says: '| ten from ten groups | 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 | 3.3333333333 |', is: { value: 3.3333333333, people: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1] }, found: situation('ten') },
  { section: '2.1', says: '| five groups of two, and 90 more people in one of them | 92, 2, 2, 2, 2 | 2.9787234043 |', is: { value: 2.9787234043, people: [92, 2, 2, 2, 2] }, found: situation('flooded') },
  { section: '2.1', says: 'fifteen patient accounts in five separate groups of three, 28 days old, come to 5 × 0.6 = 3.', is: { value: 3, people: [3, 3, 3, 3, 3] }, found: situation('patient') },
]

const IDEA = `query ($of: SourceRef!) { idea(source: $of) { confluence(asOf: "2026-07-01T00:00:00Z") {
  value topShare breadth gain streams { pool people } newStreams { pool source { sourceId } } } } }`
interface Golden { value: number, topShare: number, breadth: number, gain: number, streams: { pool: boolean, people: number }[], newStreams: { pool: boolean, source: { sourceId: string } | null }[] }

const ideaOf = async ({ ask, source }: TakenIn, id: string) => (await ask<{ idea: { confluence: Golden } }>(IDEA, { of: { source, id } })).idea.confluence
const inGolden = (id: string) => async (log: TakenIn) => {
  const { value, streams } = await ideaOf(log, id)
  return { value, people: streams.map(({ people }) => people), homeless: streams.find(({ pool }) => pool)?.people ?? 0 }
}
/** Each community that people came from as a source of its own. */
const withoutBasins = async ({ db, source }: TakenIn, id: string) => streamsOf(await db('READ', `MATCH (:Member {source: $source})-[first:ATTENDED]->(:Idea {source: $source, sourceId: $id})
  RETURN first.source AS home, count(*) AS people`, { source, id }) as { people: number }[])

const WHO = ['g1', 'm1', 'e1', 'g2', 'g3', 'g4', 'm2', 'e2', 'm3', 'm4', 'n1', 'x1', 'x2', 'd1']
const G3 = 'query ($of: SourceRef!) { community(source: $of) { members(first: 100, asOf: "2026-07-01T00:00:00Z") { edges { node { sourceId } evidence { dates partners { id } } } } } }'
interface Evidence { community: { members: { edges: { node: { sourceId: string }, evidence: { dates: string[], partners: object[] } }[] } } }
async function gardenStages(log: TakenIn) {
  const [now, later] = [await stages(log, 'garden', '2026-07-01T00:00:00Z'), await stages(log, 'garden', '2026-09-01T00:00:00Z')]
  const { community } = await log.ask<Evidence>(G3, { of: { source: log.source, id: 'garden' } })
  const evidence = community.members.edges.find(({ node }) => node.sourceId === 'g3')?.evidence
  return { now: WHO.map((member) => now[member]), x1Later: later.x1, g3: { dates: evidence?.dates.length, partners: evidence?.partners.length } }
}

const MOVED = `query ($of: SourceRef!) { community(source: $of) { movement(from: "2026-05-25T00:00:00Z", to: "2026-07-01T00:00:00Z") { cells { from to members probability } } } }`
interface Moved { community: { movement: { cells: { from: string, to: string, members: number, probability: number }[] } } }
async function gardenMovement({ ask, source }: TakenIn) {
  const { community: { movement: { cells } } } = await ask<Moved>(MOVED, { of: { source, id: 'garden' } })
  return { members: Object.fromEntries(cells.map(({ from, to, members }) => [`${from} ${to}`, members])), ofInterest: cells.filter(({ from }) => from === 'INTEREST').map(({ probability }) => probability) }
}

const log = 'golden-world'
export const workedInGolden: WorkedInLog[] = [
  {
    section: '2.1', log, says: '| golden world, i1 | 4, 3, 2, and 1 without a home | 2.1 (top share 0.4, breadth 0.84, gain 1.7666666667, new from two groups and from nowhere) |',
    is: { value: 2.1, topShare: 0.4, breadth: 0.84, gain: 1.7666666667, people: [4, 3, 2, 1], fresh: ['#none', 'energy', 'mobility'] },
    found: async (taken) => {
      const { streams, newStreams, ...rest } = await ideaOf(taken, 'i1')
      return { ...rest, people: streams.map(({ people }) => people), fresh: newStreams.map(({ pool, source }) => (pool ? '#none' : source?.sourceId)).sort() }
    },
  },
  { section: '2.1', log, says: '| golden world, i2: five of a community founded 14 days before, and one from another | 1, and 5 without a home | 1.0476190476 |', is: { value: 1.0476190476, people: [5, 1], homeless: 5 }, found: inGolden('i2') },
  {
    section: '2.1', log, says: '| golden world, i4: five people who run two communities with the same residents | 5 | 0.7142857143 (without basins 1.1) |',
    is: { value: 0.7142857143, people: [5], homeless: 0, withoutBasins: 1.1 }, found: async (taken) => ({ ...await inGolden('i4')(taken), withoutBasins: await withoutBasins(taken, 'i4') }),
  },
  { section: '2.1', log, says: 'Golden world, i1: 2.1 of 2.5: 0.84.', is: [2.5, 0.84], found: async (taken) => { const { value, breadth } = await ideaOf(taken, 'i1'); return [value / breadth, breadth] } },
  {
    section: '2.2', log,
    says: 'Golden world, garden, 2026-07-01: g1, m1 and e1 are `VALUE_NETWORK`; g2 `PRACTICE`; g3 `INTEREST` (three dates, one partner); g4 `INTEREST` (accepted by himself); m2, e2, m3, m4 and n1 `INTEREST`; x1 `DORMANT`, and `LEFT` on 2026-09-01; x2 `LEFT`; d1 `LEFT` (deleted).',
    is: {
      now: ['VALUE_NETWORK', 'VALUE_NETWORK', 'VALUE_NETWORK', 'PRACTICE', 'INTEREST', 'INTEREST', 'INTEREST', 'INTEREST', 'INTEREST', 'INTEREST', 'INTEREST', 'DORMANT', 'LEFT', 'LEFT'],
      x1Later: 'LEFT', g3: { dates: 3, partners: 1 },
    },
    found: gardenStages,
  },
  {
    section: '2.3', log,
    says: 'Golden world, garden, 2026-05-25 to 2026-07-01: `INTEREST` to `INTEREST` 2, to `PRACTICE` 1, to `VALUE_NETWORK` 1, to `LEFT` 1; `NONE` to `INTEREST` 5, to `VALUE_NETWORK` 2; `DORMANT` and `LEFT` stay 1 each. The row of `INTEREST`: 0.4, 0.2, 0.2, 0.2.',
    is: {
      members: {
        'NONE INTEREST': 5, 'NONE VALUE_NETWORK': 2, 'INTEREST INTEREST': 2, 'INTEREST PRACTICE': 1, 'INTEREST VALUE_NETWORK': 1, 'INTEREST LEFT': 1, 'DORMANT DORMANT': 1, 'LEFT LEFT': 1,
      },
      ofInterest: [0.4, 0.2, 0.2, 0.2],
    },
    found: gardenMovement,
  },
]
