import { dice } from '../../../db/seed/generate/dice'
import { DAY } from '../../../db/shapes'
import type { Deed } from '../acted'
import { edit } from '../laws/law'
import { few, NOON, scene, type Few } from './few'
import { isShare, unless, type Ground, type SmallLaw } from './small-law'

interface OnTheMove { topic: { id: string }, people: number, level: number | null, latest: number, usual: number, z: number }
const cloudOf = async ({ ask }: Few) => (await ask<{ cloud: OnTheMove[] }>('topicActivity(asOf: $asOf) { cloud { topic { id } people level latest usual z } }', 'here')).cloud

/** Topics that as many different people touch in each of nine weeks. */
function steady({ seed }: Ground) {
  const { between } = dice(`steady ${seed}`)
  const sizes = [1, between(2, 3), between(4, 6), between(7, 9)]
  return {
    ideas: Object.fromEntries(sizes.map((_, nth) => [`of ${nth}`, { by: 'author', about: [`topic ${nth}`] }])),
    acts: sizes.flatMap((people, nth) => Array.from({ length: people }, (_, who) => Array.from({ length: 9 }, (_, week): Deed => ({ by: `m${who}`, type: 'SUPPORTED', on: `of ${nth}`, in: 'here', daysAgo: 7 * week + 1 + nth }))).flat()),
  }
}

/** Two places whose people vote on an idea; the last of the first place is against it. */
function votes({ seed }: Ground) {
  const { between } = dice(`votes ${seed}`)
  return [['garden', between(3, 5), between(0, 2)], ['quay', between(2, 4), between(0, 2)]].flatMap(([home, count, agree]): Deed[] => Array.from({ length: Number(count) }, (_, nth) => {
    const by = `${home} ${nth}`
    return [100, 50].map((daysAgo): Deed => ({ by, type: 'JOINED', in: String(home), daysAgo })).concat({ by, type: nth < Number(agree) ? 'SUPPORTED' : 'OPPOSED', on: 'x', daysAgo: 9 })
  }).flat())
}
const groundOf = ({ ask }: Few) => ask<{ value: number | null }>('commonGround(asOf: $asOf) { value }', 'x')

/** People of two places who talk on an idea, the first of them as often as anybody. */
function talk({ seed }: Ground): Deed[] {
  const { between } = dice(`talk ${seed}`)
  return Array.from({ length: 6 }, (_, nth) => `m${nth}`).flatMap((by, nth): Deed[] => [
    { by, type: 'JOINED', in: nth < 3 ? 'garden' : 'quay', daysAgo: 100 }, { by, type: 'JOINED', in: nth < 3 ? 'garden' : 'quay', daysAgo: 50 },
    ...Array.from({ length: nth === 0 ? 5 : between(1, 5) }, (_, turn): Deed => ({ by, on: 'x', to: [`m${between(0, 5)}`].filter((other) => other !== by), daysAgo: 20 - turn })),
  ])
}
interface Panel { turnEquality: number, buildOn: number, diversity: number, sources: number }

/** Who trusts somebody on which topic. */
const trusting = ({ db, id }: Few, pairs: [by: string, of: string, topic: string][]) => db('WRITE', `UNWIND $pairs AS pair MATCH (a:Member {id: pair.by}) MATCH (b:Member {id: pair.of})
  CREATE (a)-[:TRUSTS {topicId: pair.topic, since: $at}]->(b)`, { pairs: pairs.map(([by, of, topic]) => ({ by: id(by), of: id(of), topic })), at: NOON - DAY })
interface Trust { breadth: number | null, topics: number, sampleSize: number }
const trustOf = ({ ask }: Few) => ask<Trust>('trustBreadth(asOf: $asOf) { breadth topics sampleSize }', 'a', 'a')
const trusted = (law: (there: Few) => Promise<string[]>): SmallLaw['violations'] => (ground) => few({ acts: ['a', 'z', 'm0', 'm1', 'm2', 'm3', 'm4'].map((by) => ({ by, type: 'JOINED', in: 'garden', daysAgo: 50 })) }, ground, async (there) => {
  const { between } = dice(`trust ${ground.seed}`)
  await trusting(there, Array.from({ length: 5 }, (_, nth) => nth).flatMap((nth) => [0, 1, 2].filter((topic) => topic === nth % 3 || between(0, 2) === 0).map((topic): [string, string, string] => [`m${nth}`, 'a', `topic ${topic}`])))
  return law(there)
})

const [STATUSES, DECIDED] = [['PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED', 'OPEN'], 8]
/** Ideas in a place that some people of two places noticed; some were decided on, and nobody noticed the last two, of which one was. */
function noticed({ seed }: Ground) {
  const { between, chance } = dice(`noticed ${seed}`)
  return Array.from({ length: DECIDED + 2 }, (_, nth) => ({
    name: `idea ${nth}`, homes: nth < DECIDED ? ['garden', ...(chance(0.5) ? ['quay'] : [])] : [], status: nth < 2 ? 'DONE' : nth === DECIDED ? 'DONE' : STATUSES[between(0, 4)] ?? 'OPEN',
  }))
}
interface Rate { decided: number, adopted: number, rate: number | null, low: number | null, high: number | null }
interface Adoption { sampleSize: number, oneSource: Rate, severalSources: Rate, difference: number | null }

/** Laws of topics, votes, talk, trust and adoption (docs/metrics.md 3.5, 3.6, 3.8). */
export const groupLaws: SmallLaw[] = [
  {
    metric: '3.5 topics', name: 'a person who touches a topic ten times is one, and staff and bots are none',
    violations: (ground) => {
      const given = scene(ground)
      return few(given, ground, async (there) => {
        const before = await cloudOf(there)
        await there.tell([...given.acts, ...given.acts, { by: 'bot', type: 'SUPPORTED', on: 'i0', in: 'here', daysAgo: 1 }, { by: 'staff', type: 'SUPPORTED', on: 'i0', in: 'here', daysAgo: 1 }])
        const now = await cloudOf(there)
        return unless(JSON.stringify(before) === JSON.stringify(now), `${JSON.stringify(before)} became ${JSON.stringify(now)}`)
      })
    },
    misreadings: [{ as: 'acts instead of people', edits: [edit('topic-activity.cypher', 'act.ideaId AS ideaId, act.memberId AS personId, collect(', 'act.ideaId AS ideaId, act.id AS personId, collect(')] }],
  },
  {
    metric: '3.5 topics', name: 'a steady topic is at its normal whatever its size, and no topic with more people stands smaller',
    violations: (ground) => few(steady(ground), ground, async (there) => {
      const cloud = (await cloudOf(there)).toSorted((a, b) => a.people - b.people)
      return [
        ...unless(cloud.length === 4, `${cloud.length} topics`),
        ...cloud.flatMap(({ people, z, level }, nth) => unless(Math.abs(z) < 1e-9 && level !== null && level >= (cloud[nth - 1]?.level ?? 1), `${people} people every week: z ${z}, level ${level} after ${cloud[nth - 1]?.level}`)),
      ]
    }),
    misreadings: [
      { as: 'the mean of nine windows', edits: [edit('topic-activity.ts', 'aboveNormal(latest, earlier / 8)', 'aboveNormal(latest, earlier / 9)')] },
      { as: 'the smallest the largest', edits: [edit('spread.ts', 'Math.min(5, 1 + Math.floor(', 'Math.min(5, 6 - Math.floor(')] },
    ],
  },
  {
    metric: '3.6 common ground', name: 'it lies between 0 and 1, and whoever comes round to an idea raises it',
    violations: (ground) => few({ ideas: { x: { by: 'author' } }, acts: votes(ground) }, ground, async (there) => {
      const before = (await groundOf(there)).value
      const last = votes(ground).findLast(({ type, by }) => type === 'OPPOSED' && by.startsWith('garden'))
      await there.tell([{ by: last?.by ?? '', type: 'SUPPORTED', on: 'x', daysAgo: 8 }])
      const now = (await groundOf(there)).value
      return unless(before !== null && now !== null && before > 0 && now > before && now < 1, `${before} became ${now}`)
    }),
    misreadings: [{ as: 'the first vote counts', edits: [edit('common-ground.cypher', 'ORDER BY act.at DESC, act.id DESC', 'ORDER BY act.at, act.id')] }],
  },
  {
    metric: '3.8 collective intelligence', name: 'shares lie between 0 and 1, diversity between 1 and the number of sources, and a turn of whoever had most makes turns less equal',
    violations: (ground) => few({ ideas: { x: { by: 'author' } }, acts: talk(ground) }, ground, async (there) => {
      const panel = () => there.ask<Panel>('collectiveIntelligence(asOf: $asOf) { turnEquality buildOn diversity sources }', 'x')
      const before = await panel()
      await there.tell([3, 2, 1].map((daysAgo) => ({ by: 'm0', on: 'x', to: [], daysAgo })))
      const now = await panel()
      return [before, now].flatMap((seen) => unless(isShare(seen.turnEquality) && isShare(seen.buildOn) && seen.diversity >= 1 - 1e-9 && seen.diversity <= seen.sources + 1e-9, JSON.stringify(seen)))
        .concat(unless(now.turnEquality < before.turnEquality, `${before.turnEquality} became ${now.turnEquality}`))
    }),
    misreadings: [
      { as: 'entropy instead of how many it is like', edits: [edit('spread.ts', 'Math.exp(-sum(', '(-sum(')] },
      { as: 'Gini instead of its opposite', edits: [edit('spread.ts', 'return 1 - sum(sorted', 'return sum(sorted')] },
    ],
  },
  {
    metric: '3.8 trust', name: 'breadth lies between 1 and the number of topics, and an endorser counts once a topic',
    violations: trusted(async (there) => {
      const before = await trustOf(there)
      await trusting(there, [['m0', 'a', 'topic 0'], ['m1', 'a', 'topic 1'], ['m1', 'a', 'topic 1']])
      const now = await trustOf(there)
      return [...unless((before.breadth ?? 0) >= 1 - 1e-9 && (before.breadth ?? 9) <= before.topics + 1e-9, JSON.stringify(before)), ...unless(Math.abs((now.breadth ?? 0) - (before.breadth ?? 9)) < 1e-9, `${before.breadth} became ${now.breadth}`)]
    }),
    misreadings: [{ as: 'how alike the topics are', edits: [edit('spread.ts', 'all === 0 ? null : 1 / sum(endorsers', 'all === 0 ? null : sum(endorsers')] }],
  },
  {
    metric: '3.8 trust', name: 'a pair that endorses only each other is left out',
    violations: trusted(async (there) => {
      const before = await trustOf(there)
      await trusting(there, [['z', 'a', 'topic 0'], ['a', 'z', 'topic 0']])
      const now = await trustOf(there)
      return unless(JSON.stringify(before) === JSON.stringify(now), `${JSON.stringify(before)} became ${JSON.stringify(now)}`)
    }),
    misreadings: [{ as: 'pairs count', edits: [edit('trust.cypher', "WHERE size(given) <> 2 OR NOT member.id + ' ' + endorser.id IN given", 'WHERE given IS NOT NULL')] }],
  },
  {
    metric: '3.8 adoption', name: 'only ideas that somebody noticed and that were decided on count, and a rate lies within its interval',
    violations: (ground) => few({
      ideas: Object.fromEntries(noticed(ground).map(({ name }) => [name, { by: 'author' }])),
      acts: [...['garden', 'quay'].map((home): Deed => ({ by: `of ${home}`, type: 'JOINED', in: home, daysAgo: 50 })), ...noticed(ground).flatMap(({ name, homes }) => homes.map((home): Deed => ({ by: `of ${home}`, type: 'SUPPORTED', on: name, daysAgo: 5 })))],
    }, ground, async ({ db, id, ask }) => {
      await db('WRITE', 'UNWIND $ideas AS one MATCH (idea:Idea {id: one.id}) MATCH (place:Community {id: $place}) SET idea.statusKind = one.status CREATE (idea)-[:IN]->(place)', { place: id('garden'), ideas: noticed(ground).map(({ name, status }) => ({ id: id(name), status })) })
      const { sampleSize, oneSource, severalSources, difference } = await ask<Adoption>('adoption(asOf: $asOf) { sampleSize oneSource { decided adopted rate low high } severalSources { decided adopted rate low high } difference }', 'garden')
      const wanted = noticed(ground).filter(({ homes, status }) => homes.length > 0 && status !== 'OPEN')
      return [
        ...unless(sampleSize === wanted.length && oneSource.decided === wanted.filter(({ homes }) => homes.length === 1).length, `${sampleSize} of ${wanted.length}, ${oneSource.decided} of one place`),
        ...[oneSource, severalSources].flatMap((each) => unless(each.rate === null ? each.decided === 0 : each.adopted / each.decided === each.rate && (each.low ?? 2) <= each.rate + 1e-9 && (each.high ?? -1) >= each.rate - 1e-9 && isShare(each.low) && isShare(each.high), JSON.stringify(each))),
        ...unless(difference === null || Math.abs(difference) <= 1, `difference ${difference}`),
      ]
    }),
    misreadings: [
      { as: 'open ideas count too', edits: [edit('adoption.cypher', "status IN ['PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED']", "status <> 'MERGED'")] },
      { as: 'what nobody noticed came from one place', edits: [edit('adoption.cypher', 'CASE sources WHEN 1 THEN 1 END', 'CASE WHEN sources < 2 THEN 1 END')] },
    ],
  },
]
