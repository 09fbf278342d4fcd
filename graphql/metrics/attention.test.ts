import { describe, expect, test } from 'vitest'
import type { Db } from '../../db/db'
import { DAY } from '../../db/shapes'
import { rollback } from '../../db/testing/rollback'
import type { Viewer } from '../viewer'
import { acted, type Deed, type Scene } from '../testing/acted'
import { asker } from '../testing/ask'

const asOf = Date.parse('2021-06-29T00:00:00Z')
const at = new Date(asOf).toISOString()

type Id = (name: string) => string
/** What is asked of a scene, as somebody of it or as a visitor. */
const asked = <Answer>(scene: Omit<Scene, 'asOf'>, document: string, { of, as, more }: { of: string, as?: string, more?: (db: Db, id: Id) => Promise<unknown> }) => rollback(async (db) => {
  const { id } = await acted(db, { asOf, ...scene })
  await more?.(db, id)
  const viewer: Viewer | null = as ? { memberId: id(as), role: 'MEMBER', organizationIds: [], scopes: ['read'] } : null
  return { id, answer: (await asker(db, viewer)<{ found: Answer }>(`query ($id: ID!, $at: DateTime!${document.includes('$topic') ? ', $topic: String!' : ''}) { found: ${document} }`, { id: id(of), at, topic: id('t') })).found }
})

const days = (by: string, on: string, ...ago: number[]): Deed[] => ago.map((daysAgo) => ({ by, on, daysAgo }))
interface Factors { value: number, relations: number, intensity: number | null, reached: number }

describe('importance (METRICS 3.1)', () => {
  const IDEA = 'idea(id: $id) { importance(asOf: $at) { value relations intensity reached } }'
  const six = ['e', 'f', 'g', 'h', 'i', 'j'].flatMap((name) => days(name, 'of a', 3))
  const ideas = { x: { by: 'author' }, 'of a': { by: 'a' } }

  test('nobody is nothing; the author, staff and bots are nobody; one person adds seven dates at most', async () => {
    const nobody = [...days('author', 'x', 1, 2), ...days('bot', 'x', 1), ...days('staff', 'x', 2), ...days('a', 'x', 29)]
    expect((await asked<{ importance: Factors }>({ ideas, acts: nobody }, IDEA, { of: 'x' })).answer.importance).toEqual({ value: 0, relations: 0, intensity: null, reached: 0 })
    expect((await asked<{ importance: Factors }>({ ideas, acts: days('a', 'x', 1, 2, 3, 4, 5, 6, 7, 8, 9) }, IDEA, { of: 'x' })).answer.importance).toMatchObject({ relations: 1, intensity: 7, reached: 1 })
  })

  test('a person is as important as who answers them and takes up their ideas, and sees it alone', async () => {
    const scene = { ideas, acts: [...six.slice(0, 2), { by: 'k', to: ['a'], type: 'POSTED' as const, in: 'place', daysAgo: 4 }] }
    const MEMBER = 'member(id: $id) { importance(asOf: $at) { relations reached } reach(asOf: $at) { trueReach } relations(asOf: $at) { value } trustBreadth(asOf: $at) { topics } happenings { kind } brought { id } }'
    expect((await asked(scene, MEMBER, { of: 'a', as: 'a' })).answer).toEqual({ importance: { relations: 3, reached: 3 }, reach: { trueReach: 3 }, relations: { value: expect.any(Number) }, trustBreadth: { topics: 0 }, happenings: [], brought: [] })
    for (const as of ['e', undefined]) expect((await asked(scene, MEMBER, { of: 'a', as })).answer).toEqual({ importance: null, reach: null, relations: null, trustBreadth: null, happenings: null, brought: null })
  })
})

describe('true reach, amplification, network (METRICS 3.2)', () => {
  const REACH = 'member(id: $id) { reach(asOf: $at) { trueReach contributions answered amplification network } }'
  test('a person counts once, whatever they do; own acts and follows are none; the network is what those reach themselves', async () => {
    const acts: Deed[] = [
      ...days('b', 'x', 1, 2), { by: 'b', type: 'SUPPORTED', on: 'x', daysAgo: 3 }, { by: 'c', type: 'SUPPORTED', on: 'x', daysAgo: 3 }, { by: 'd', type: 'FOLLOWED', on: 'x', daysAgo: 3 },
      ...days('a', 'x', 1), ...days('e', 'of b', 5), ...days('f', 'of b', 6),
    ]
    const { answer: { reach } } = await asked<{ reach: object }>({ ideas: { x: { by: 'a' }, 'of b': { by: 'b' } }, acts }, REACH, { of: 'a', as: 'a' })
    expect(reach).toMatchObject({ trueReach: 2, network: 1 })
  })
})

test('an ambassador (METRICS 3.3) shared or brought somebody in four weeks of twelve, and three who came acted themselves', async () => {
  const acts: Deed[] = [0, 1, 2, 3, 4, 5].flatMap((week): Deed[] => [
    { by: 'a', type: 'POSTED', in: 'place', to: [`p${week % 5}`], daysAgo: 7 * week + 1 },
    { by: 'a', type: week < 3 ? 'SHARED' : 'FOLLOWED', in: 'place', daysAgo: 7 * week + 2 },
  ])
  const guests: Deed[] = ['g1', 'g2', 'g3', 'g4'].map((by, n) => ({ by, type: 'JOINED', in: 'place', daysAgo: n < 3 ? 3 : 100 }))
  const bring = (weeks: number[]) => (db: Db, id: Id) => Promise.all(['g1', 'g2', 'g3', 'g4'].map((guest, n) => (
    db('WRITE', 'MATCH (a:Member {id: $a}) MATCH (b:Member {id: $b}) CREATE (a)-[:BROUGHT {at: $at, to: $a}]->(b)', { a: id('a'), b: id(guest), at: asOf - (7 * (weeks[n] ?? 0) + 1) * DAY })
  )))
  const VALUE = 'member(id: $id) { relations(asOf: $at) { sharingWeeks arrived ambassador bridging } }'
  const ask = (weeks: number[]) => asked<{ relations: object }>({ acts: [...acts, ...guests] }, VALUE, { of: 'a', as: 'a', more: bring(weeks) })
  expect((await ask([4, 0, 0, 0])).answer.relations).toEqual({ sharingWeeks: 4, arrived: 3, ambassador: true, bridging: 0 })
  expect((await ask([0, 1, 2, 20])).answer.relations).toMatchObject({ sharingWeeks: 3, arrived: 3, ambassador: false })
})

describe('topics (METRICS 3.5)', () => {
  const CLOUD = 'community(id: $id) { topicActivity(asOf: $at) { cloud { topic { id } people level latest usual z sources } trending { topic { id } z } } }'
  const crowd = (count: number, on: string, daysAgo: number) => Array.from({ length: count }, (_, n): Deed => ({ by: `m${n}`, type: 'SUPPORTED', on, in: 'here', daysAgo }))

  test('what nobody touched in four weeks is not in the cloud; a topic above its normal trends from two sources on', async () => {
    const acts = [...crowd(12, 'x', 1), ...[3, 4, 2, 3, 5, 3, 4, 0].flatMap((count, week) => crowd(count, 'x', 7 * (week + 1) + 1)), ...Array.from({ length: 10 }, (): Deed => ({ by: 'm0', on: 'x', in: 'here', daysAgo: 2 })), { by: 'm1', on: 'old', in: 'here', daysAgo: 35 }]
    const scene = { ideas: { x: { by: 'author', about: ['t'] }, old: { by: 'author', about: ['quiet'] } }, acts }
    const at = async (more: Deed[]) => (await asked<{ topicActivity: { cloud: object[], trending: object[] } }>({ ...scene, acts: [...more, ...acts] }, CLOUD, { of: 'here' })).answer.topicActivity
    const alone = await at([])
    expect(alone.cloud).toHaveLength(1)
    expect(alone.cloud[0]).toMatchObject({ people: 12, level: 5, latest: 12, sources: 1 })
    expect(alone.trending).toEqual([])
    expect((await at([{ by: 'm11', type: 'JOINED', in: 'there', daysAgo: 70 }])).trending).toHaveLength(1)
  })
})

describe('common ground (METRICS 3.6)', () => {
  const GROUND = 'idea(id: $id) { commonGround(asOf: $at) { value sources reading sampleSize } }'
  const votes = (home: string, agree: number, count: number): Deed[] => Array.from({ length: count }, (_, n) => [
    { by: `${home}${n}`, type: 'JOINED' as const, in: home, daysAgo: 100 }, { by: `${home}${n}`, type: 'JOINED' as const, in: home, daysAgo: 50 },
    { by: `${home}${n}`, type: n < agree ? 'OPPOSED' as const : 'SUPPORTED' as const, on: 'x', daysAgo: 9 },
    { by: `${home}${n}`, type: n < agree ? 'SUPPORTED' as const : 'OPPOSED' as const, on: 'x', daysAgo: 8 },
  ]).flat()
  const ground = async (acts: Deed[]) => (await asked<{ commonGround: { value: number | null } }>({ ideas: { x: { by: 'author' } }, acts }, GROUND, { of: 'x' })).answer.commonGround

  test('what two groups want is shared, what only one of them wants contested; one group alone says nothing of others; of four people an outsider is told nothing', async () => {
    expect(await ground([...votes('garden', 8, 10), ...votes('quay', 4, 5)])).toMatchObject({ sources: 2, reading: 'SHARED', sampleSize: 15 })
    expect(await ground([...votes('garden', 10, 10), ...votes('quay', 0, 10)])).toMatchObject({ reading: 'CONTESTED' })
    expect(await ground(votes('garden', 8, 10))).toMatchObject({ sources: 1, reading: null, value: 0.75 })
    expect(await ground([...votes('garden', 2, 2), ...votes('quay', 2, 2)])).toMatchObject({ value: null, reading: null, sampleSize: 4 })
    expect(await ground([{ by: 'b', on: 'x', daysAgo: 3 }])).toEqual({ value: null, sources: 0, reading: null, sampleSize: 0 })
  })
})

test('collective intelligence (METRICS 3.8): only answers to somebody of another source build on, and of four people outsiders are told no shares', async () => {
  const PANEL = 'idea(id: $id) { collectiveIntelligence(asOf: $at) { contributions turnEquality buildOn diversity sources sampleSize } }'
  const home = (by: string, place: string): Deed[] => [{ by, type: 'JOINED', in: place, daysAgo: 100 }]
  const turns = (counts: number[]) => counts.flatMap((count, n): Deed[] => [...home(`m${n}`, n < 2 ? 'garden' : 'quay'), ...Array.from({ length: count }, (_, turn): Deed => ({ by: `m${n}`, on: 'x', to: turn === 0 && n > 0 ? ['m0'] : [], daysAgo: 20 - turn }))])
  const panel = async (acts: Deed[]) => (await asked<{ collectiveIntelligence: Record<string, number | null> }>({ ideas: { x: { by: 'author' } }, acts }, PANEL, { of: 'x' })).answer.collectiveIntelligence
  expect(await panel(turns([2, 1, 1, 1]))).toMatchObject({ contributions: 5, turnEquality: null, sources: 2, diversity: 2 })
  expect(await panel([...turns([2, 1, 1, 1]), ...home('m4', 'quay'), { by: 'm4', on: 'x', to: ['m0'], daysAgo: 2 }])).toMatchObject({ contributions: 6, buildOn: 3 / 6, sampleSize: 5 })
})

test('trust (METRICS 3.8) is contextual on one topic, growing on more; below three endorsers nothing is said', async () => {
  const TRUST = 'member(id: $id) { trustBreadth(asOf: $at) { breadth topics kind sampleSize } }'
  const trusting = (counts: number[]) => async (db: Db, id: Id) => {
    const pairs = counts.flatMap((count, topic) => Array.from({ length: count }, (_, n) => [id(`m${n}`), id('a'), `topic ${topic}`]))
    for (const [by, of, topicId] of pairs) await db('WRITE', 'MATCH (a:Member {id: $by}) MATCH (b:Member {id: $of}) CREATE (a)-[:TRUSTS {topicId: $topicId, since: $at}]->(b)', { by, of, topicId, at: asOf - DAY })
  }
  const acts: Deed[] = ['a', 'm0', 'm1', 'm2', 'm3', 'm4', 'm5'].map((by) => ({ by, type: 'JOINED', in: 'garden', daysAgo: 50 }))
  const ask = async (counts: number[]) => (await asked<{ trustBreadth: object }>({ acts }, TRUST, { of: 'a', as: 'a', more: trusting(counts) })).answer.trustBreadth
  expect(await ask([6, 2, 1])).toMatchObject({ topics: 3, kind: 'GROWING', sampleSize: 6 })
  expect(await ask([6])).toMatchObject({ kind: 'CONTEXTUAL' })
  expect(await ask([3, 3, 3])).toMatchObject({ kind: 'GROWING' })
  expect(await ask([2])).toMatchObject({ breadth: null, kind: null, sampleSize: 2 })
  const answering = async (db: Db, id: Id) => {
    await trusting([2])(db, id)
    await db('WRITE', `MATCH (a:Member {id: $asker}) MATCH (b:Member {id: $answerer}) UNWIND $since AS since
      CREATE (a)-[:WROTE]->(:Post {id: a.id + since})-[:ACCEPTS {memberId: a.id, since: since}]->(:Comment {id: b.id + since})<-[:WROTE]-(b)`, { asker: id('m4'), answerer: id('a'), since: [asOf - 400 * DAY, asOf - 3 * DAY] })
  }
  const answered = await asked<{ trustBreadth: object }>({ acts }, TRUST, { of: 'a', as: 'a', more: answering })
  expect(answered.answer.trustBreadth, 'who accepted an answer is the third').toMatchObject({ topics: 1, kind: 'CONTEXTUAL', sampleSize: 3 })
})

test('bridges (METRICS 3.8) name where most people lead first; all residents who joined within seven days are told of', async () => {
  const people = Array.from({ length: 10 }, (_, n) => `m${n}`)
  const acts = people.flatMap((by, n): Deed[] => [0, 1].map((day) => ({ by, type: 'POSTED' as const, in: 'here', daysAgo: 10 - day })).concat({ by, type: 'POSTED', in: n < 3 ? 'b' : n < 6 ? 'c' : 'd', daysAgo: 20 }))
  const BRIDGES = 'community(id: $id) { residentsJoinedTogether(asOf: $at) bridges(asOf: $at) { communities { people community { id } } } }'
  const { answer, id } = await asked<{ residentsJoinedTogether: boolean, bridges: { communities: object[] } }>({ acts }, BRIDGES, { of: 'here' })
  expect(answer.bridges.communities[0]).toEqual({ people: 4, community: { id: id('d') } })
  expect(answer.residentsJoinedTogether).toBe(true)
  const earlier = await asked<{ residentsJoinedTogether: boolean }>({ acts: [{ by: 'm0', type: 'POSTED', in: 'here', daysAgo: 40 }, ...acts] }, BRIDGES, { of: 'here' })
  expect(earlier.answer.residentsJoinedTogether).toBe(false)
})

test('while an idea is merged into another, its attention, votes and turns are the other’s, each person once, and before and after they are its own', async () => {
  const acts: Deed[] = [...days('a', 'x', 4), ...days('a', 'y', 3), ...days('b', 'x', 3), { by: 'c', type: 'SUPPORTED', on: 'x', daysAgo: 4 }]
  const ALL = 'idea(id: $id) { importance(asOf: $at) { relations } commonGround(asOf: $at) { sampleSize } collectiveIntelligence(asOf: $at) { sampleSize contributions } }'
  const merged = (endedAt: number | null) => (db: Db, id: Id) => db('WRITE', 'MATCH (x:Idea {id: $x}) MATCH (y:Idea {id: $y}) CREATE (x)-[:MERGED_INTO {id: $x, at: $at, endedAt: $endedAt}]->(y)', { x: id('x'), y: id('y'), at: asOf - 2 * DAY, endedAt })
  const ask = async (of: string, endedAt: number | null) => (await asked({ ideas: { x: { by: 'author' }, y: { by: 'other' } }, acts }, ALL, { of, more: merged(endedAt) })).answer
  const [nothing, two] = [{ importance: { relations: 0 }, commonGround: { sampleSize: 0 }, collectiveIntelligence: { sampleSize: 0, contributions: 0 } }, { importance: { relations: 3 }, commonGround: { sampleSize: 1 }, collectiveIntelligence: { sampleSize: 2, contributions: 3 } }]
  expect(await ask('x', null)).toEqual(nothing)
  expect(await ask('y', null)).toEqual(two)
  expect(await ask('y', asOf - DAY)).toMatchObject({ importance: { relations: 1 }, collectiveIntelligence: { contributions: 1 } })
})
