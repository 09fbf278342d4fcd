import { adoptionOf } from '../../../db/metrics/adoption'
import { collectiveOf } from '../../../db/metrics/collective'
import { cloudLevel } from '../../../db/metrics/spread'
import { atOnce } from '../../../db/metrics/of-places'
import { aboveNormal, trending } from '../../../db/metrics/standings'
import { DAY } from '../../../db/shapes'
import type { Deed } from '../acted'
import { everyDay, NOON, type Few } from '../small-laws/few'
import { inScene, type Worked } from './worked'

interface Factors { value: number, relations: number, intensity: number, reached: number }
const importance = inScene({
  ideas: { x: { by: 'author' }, 'of a': { by: 'a' } },
  acts: [...everyDay('a', 'x', 1), ...everyDay('b', 'x', 1, 2), ...everyDay('c', 'x', 1, 2, 3), ...everyDay('d', 'x', 5, 6), ...['e', 'f', 'g', 'h', 'i', 'j'].flatMap((name) => everyDay(name, 'of a', 3))],
}, ({ ask }) => ask<Factors>('importance(asOf: $asOf) { value relations intensity reached }', 'x'))

/** So many ideas of somebody, some of which somebody else supported. */
const ideasOf = (by: string, count: number) => Array.from({ length: count }, (_, nth) => `${by} ${nth}`)
const shared = { a: [10, 8], b: [3, 3], c: [5, 0] } as const
const amplification = inScene({
  ideas: Object.fromEntries(Object.entries(shared).flatMap(([by, [count]]) => ideasOf(by, count).map((name) => [name, { by }]))),
  acts: Object.entries(shared).flatMap(([by, [count, answered]]) => ideasOf(by, count).flatMap((on, nth): Deed[] => (
    [{ by, type: 'PROPOSED', on, daysAgo: 20 }, ...(nth < answered ? [{ by: 'z', type: 'SUPPORTED' as const, on, daysAgo: 10 }] : [])]))),
}, async ({ ask }) => Promise.all(Object.keys(shared).map(async (by) => (await ask<{ amplification: number }>('reach(asOf: $asOf) { amplification }', by, by)).amplification)))

const value = inScene({
  acts: [0, 1, 2, 3, 4, 5].flatMap((week): Deed[] => [{ by: 'a', type: 'POSTED', in: 'place', to: [`p${week % 5}`], daysAgo: 7 * week + 1 }, { by: 'a', type: 'FOLLOWED', in: 'place', daysAgo: 7 * week + 2 }]),
}, ({ ask }) => ask('relations(asOf: $asOf) { sampleSize intensity activeWeeks value }', 'a', 'a'))

/** Contact on so many dates, between two people or with what an idea is about. */
const exchange = (by: string, to: string, count: number): Deed[] => Array.from({ length: count }, (_, nth) => ({ by, to: [to], type: 'POSTED', in: 'place', daysAgo: nth + 1 }))
const touch = (by: string, on: string, count: number): Deed[] => Array.from({ length: count }, (_, nth) => ({ by, on, to: [], daysAgo: nth + 40 }))
interface Ways { share: number, margin: number, ways: { strength: number }[] }
/** A: 6 dates with p, 6 with t; B: 4 with p, 36 with t. */
const paths = inScene({ ideas: { x: { by: 'author', about: ['t'] } }, acts: [...exchange('p', 'A', 6), ...exchange('p', 'B', 4), ...touch('A', 'x', 6), ...touch('B', 'x', 36)] }, async ({ ask, id }) => {
  const { share, margin, ways } = await ask<Ways>(`waysTo(topic: "${id('t')}", asOf: $asOf) { share margin ways { strength } }`, 'p', 'p')
  return { share, margin, ways: ways.map(({ strength }) => strength) }
})

const crowd = (count: number, on: string, daysAgo: number) => Array.from({ length: count }, (_, nth): Deed => ({ by: `m${nth}`, type: 'SUPPORTED', on, in: 'here', daysAgo }))
const touched = inScene({
  ideas: { x: { by: 'author', about: ['t'] }, y: { by: 'author', about: ['fresh'] } },
  acts: [...crowd(12, 'x', 1), ...[3, 4, 2, 3, 5, 3, 4, 0].flatMap((count, week) => crowd(count, 'x', 7 * (week + 1) + 1)), ...crowd(3, 'y', 2)],
}, async ({ ask, db, id }) => {
  const { cloud } = await ask<{ cloud: { topic: { id: string }, usual: number, z: number }[] }>('topicActivity(asOf: $asOf) { cloud { topic { id } usual z } }', 'here')
  const [idea] = await trending(db, { ideaIds: [id('x')], asOf: NOON })
  const of = (name: string) => cloud.find(({ topic }) => topic.id === id(name))
  const usual = (idea?.earlier ?? 0) / 8
  return { topic: of('t')?.z, fresh: of('fresh')?.z, idea: { b: usual, z: aboveNormal(idea?.latest ?? 0, usual) } }
})

const votes = (home: string, agree: number, count: number): Deed[] => Array.from({ length: count }, (_, nth): Deed[] => [
  { by: `${home} ${nth}`, type: 'JOINED', in: home, daysAgo: 50 }, { by: `${home} ${nth}`, type: nth < agree ? 'OPPOSED' : 'SUPPORTED', on: 'x', daysAgo: 9 }, { by: `${home} ${nth}`, type: nth < agree ? 'SUPPORTED' : 'OPPOSED', on: 'x', daysAgo: 8 },
]).flat()
const ground = inScene({ ideas: { x: { by: 'author' } }, acts: [...votes('garden', 8, 10), ...votes('quay', 4, 5)] }, async ({ ask }) => (
  await ask<{ value: number }>('commonGround(asOf: $asOf) { value }', 'x')).value)

const turns = (on: string, counts: number[]) => counts.flatMap((count, nth) => Array.from({ length: count }, (_, turn): Deed => ({ by: `${on} ${nth}`, on, to: [], daysAgo: 20 - turn })))
const homes = Object.entries({ garden: 5, quay: 3, hill: 2 }).flatMap(([home, count]) => Array.from({ length: count }, (_, nth): Deed[] => [{ by: `${home} ${nth}`, type: 'JOINED', in: home, daysAgo: 50 }, { by: `${home} ${nth}`, on: 'mixed', to: [], daysAgo: 3 }]).flat())
const panels = inScene({ ideas: Object.fromEntries(['uneven', 'even', 'mixed'].map((name) => [name, { by: 'author' }])), acts: [...turns('uneven', [17, 1, 1, 1]), ...turns('even', [5, 5, 5, 5]), ...homes] }, async ({ db, id }) => {
  const rows = await collectiveOf(db, { ideaIds: ['uneven', 'even', 'mixed'].map(id), asOf: NOON })
  const of = (name: string) => rows.find(({ ideaId }) => ideaId === id(name))
  return { uneven: of('uneven')?.turnEquality, even: of('even')?.turnEquality, mixed: [of('mixed')?.sources, of('mixed')?.diversity] }
})

const endorsed = { a: [6, 0, 0], b: [3, 3, 3], c: [6, 2, 1] } as const
const trusts = async ({ db, id, ask }: Few) => {
  const pairs = Object.entries(endorsed).flatMap(([of, counts]) => counts.flatMap((count, topic) => Array.from({ length: count }, (_, nth) => ({ by: id(`m${nth}`), of: id(of), topicId: `topic ${topic}` }))))
  await db('WRITE', 'UNWIND $pairs AS pair MATCH (a:Member {id: pair.by}) MATCH (b:Member {id: pair.of}) CREATE (a)-[:TRUSTS {topicId: pair.topicId, since: $at}]->(b)', { pairs, at: NOON - DAY })
  return Promise.all(Object.keys(endorsed).map(async (of) => (await ask<{ breadth: number }>('trustBreadth(asOf: $asOf) { breadth }', of, of)).breadth))
}
const trust = inScene({ acts: ['a', 'b', 'c', 'm0', 'm1', 'm2', 'm3', 'm4', 'm5'].map((by) => ({ by, type: 'JOINED', in: 'garden', daysAgo: 50 })) }, trusts)

const bridging = inScene({
  acts: Array.from({ length: 10 }, (_, nth): Deed[] => [{ by: `m${nth}`, type: 'POSTED', in: 'here', daysAgo: 10 }, { by: `m${nth}`, type: 'POSTED', in: nth < 3 ? 'b' : nth < 6 ? 'c' : 'd', daysAgo: 20 }]).flat(),
}, async ({ ask }) => (await ask<{ coefficient: number }>('bridges(asOf: $asOf) { coefficient }', 'here')).coefficient)

/** Ten decided ideas that people of two places noticed, five of one place. */
const decided = [...ideasOf('several', 10), ...ideasOf('one', 5)].map((name, nth) => ({ name, homes: nth < 10 ? ['garden', 'quay'] : ['garden'], status: nth < 8 || nth > 11 ? 'DONE' : 'DECLINED' }))
const adopted = inScene({
  ideas: Object.fromEntries(decided.map(({ name }) => [name, { by: 'author' }])),
  acts: [...['garden', 'quay'].map((home): Deed => ({ by: `of ${home}`, type: 'JOINED', in: home, daysAgo: 50 })), ...decided.flatMap(({ name, homes: from }) => from.map((home): Deed => ({ by: `of ${home}`, type: 'SUPPORTED', on: name, daysAgo: 5 })))],
}, async ({ db, id }) => {
  await db('WRITE', 'UNWIND $decided AS one MATCH (idea:Idea {id: one.id}) MATCH (place:Community {id: $place}) SET idea.statusKind = one.status CREATE (idea)-[:IN]->(place)', { place: id('garden'), decided: decided.map(({ name, status }) => ({ id: id(name), status })) })
  const [found] = await atOnce(db, adoptionOf, { placeIds: [id('garden')], asOf: NOON, windowDays: null })
  return [found?.severalSources.rate, found?.oneSource.rate, found?.difference, found?.severalSources.low, found?.severalSources.high, found?.oneSource.low, found?.oneSource.high]
})

export const workedAttention: Worked[] = [
  { section: '3.1', says: 'Worked: dates 1, 2, 3, 2 and ten people within two hops: 27.183162182.', is: { relations: 4, intensity: 2, reached: 10, value: 27.183162182 }, found: importance },
  { section: '3.2', says: 'Worked: 8 of 10: 0.4901624715; 3 of 3: 0.4385029683; 0 of 5: 0.', is: [0.4901624715, 0.4385029683, 0], found: amplification },
  { section: '3.3', says: 'Worked: R 5, I 2, 6 of 12: 5.', is: { sampleSize: 5, intensity: 2, activeWeeks: 6, value: 5 }, found: value },
  { section: '3.4', says: 'Worked: p → A 0.6, A → t 0.5; p → B 0.4, B → t 0.9: 0.36 against 0.3, share 0.5454545455, margin 0.0909090909.', is: { share: 0.5454545455, margin: 0.0909090909, ways: [0.36, 0.3] }, found: paths },
  { section: '3.5', says: 'Worked: of 100: 1 → 1, 5 → 2, 20 → 4, 60 → 5, 100 → 5, 0: not there;', is: [1, 2, 4, 5, 5, null], found: () => [1, 5, 20, 60, 100, 0].map((people) => cloudLevel(people, 100)) },
  { section: '3.5', says: '12 after 3, 4, 2, 3, 5, 3, 4, 0: z 4.5; a new one with 3: z 3.', is: [4.5, 3], found: async () => { const { topic, fresh } = await touched(); return [topic, fresh] } },
  { section: '3.5', says: 'Worked: 12 this week after 3, 4, 2, 3, 5, 3, 4, 0: b 3, z 4.5.', is: { b: 3, z: 4.5 }, found: async () => (await touched()).idea },
  { section: '3.6', says: 'Worked: 8 of 10 and 4 of 5: 0.7319250547, the root of 0.5357142857.', is: [0.7319250547, 0.5357142857], found: async () => [await ground(), (await ground()) ** 2] },
  { section: '3.8', says: 'Worked: turns 17, 1, 1, 1: 0.4; 5, 5, 5, 5: 1; sources 5, 3, 2: 3 of them, as diverse as 2.8000940729 of one size.', is: { uneven: 0.4, even: 1, mixed: [3, 2.8000940729] }, found: panels },
  {
    section: '3.8', says: 'Worked: 8 of 10 against 3 of 5: difference 0.2, intervals 0.4901624715 to 0.9433178485 and 0.2307242813 to 0.8823792258.',
    is: [0.8, 0.6, 0.2, 0.4901624715, 0.9433178485, 0.2307242813, 0.8823792258], found: adopted,
  },
  { section: '3.8', says: 'Worked: 6, 0, 0: 1; 3, 3, 3: 3; 6, 2, 1: 1.9756097561.', is: [1, 3, 1.9756097561], found: trust },
  { section: '3.8', says: 'Worked: 3, 3, 4: 0.66.', is: 0.66, found: bridging },
]
