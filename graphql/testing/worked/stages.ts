import { newId } from '../../../db/ids'
import { communityStage } from '../../../db/metrics/community-stage'
import { dwellIn } from '../../../db/metrics/dwell'
import { gravityBetween } from '../../../db/metrics/gravity'
import { kaplanMeier } from '../../../db/metrics/kaplan-meier'
import { movement, type Move } from '../../../db/metrics/movement'
import type { StageName } from '../../../db/metrics/rows'
import { declineOf, scaleBeforeCoCreation, spikeThenCliff } from '../../../db/metrics/spike'
import { densityOf, valueNetwork } from '../../../db/metrics/value-network'
import { DAY } from '../../../db/shapes'
import type { Deed } from '../acted'
import { NOON } from '../small-laws/few'
import { inScene, type Worked } from './worked'

const times = <T>(count: number, each: T) => Array.from({ length: count }, () => each)
const tens = times(8, 10)

/** Work on an idea by somebody of each of two communities, accepted by its author, who is at home nowhere. */
const made = (on: string, ...homes: string[]): Deed[] => homes.map((home) => ({ by: `of ${home}`, type: 'DELIVERED', on, daysAgo: 5, acceptedBy: 'author' }))
const network = inScene({
  ideas: { one: { by: 'author' }, two: { by: 'author' }, three: { by: 'author' } },
  acts: [
    ...['garden', 'mobility', 'energy', 'lobby'].map((home): Deed => ({ by: `of ${home}`, type: 'JOINED', in: home, daysAgo: 50 })),
    ...made('one', 'garden', 'mobility'), ...made('two', 'garden', 'energy'), ...made('three', 'mobility', 'energy'),
  ],
}, async ({ db, id }) => {
  const [organizationId, ids] = [newId('organization'), ['garden', 'mobility', 'energy', 'lobby'].map(id)]
  await db('WRITE', "CREATE (host:Organization {id: $organizationId, slug: $organizationId, name: 'Host', about: '', createdAt: 0}) WITH host UNWIND $ids AS id MATCH (place:Community {id: id}) CREATE (host)-[:HOSTS]->(place)", { organizationId, ids })
  const found = await valueNetwork(db, { organizationId, asOf: NOON, windowDays: 365 })
  return { communities: found.communityIds.length, pairs: found.pairs.length, density: densityOf(found) }
})

/** At each level so many who were there before and are not now, who still are, and who are new. */
const level = (stage: StageName, [gone, stay, come]: [number, number, number]): Move[] => [[stage, 'LEFT', gone], [stage, stage, stay], ['NONE', stage, come]]
const half = movement([...level('INTEREST', [3, 2, 2]), ...level('PRACTICE', [1, 1, 2]), ...level('PURPOSE', [0, 1, 0])], 91 * DAY)

const STAGE: Record<string, StageName> = { u: 'PURPOSE', i: 'INTEREST' }
const courses = ['.uuuuui', '.uuuuuu', '.uuuuuui', '.uui', '.uuuui', '.uuuu'].map((letters) => ({ stages: [...letters].map((letter) => STAGE[letter] ?? 'NONE'), members: 1 }))
const stays = () => {
  const found = dwellIn(courses, 1).find(({ stage }) => stage === 'PURPOSE')
  return { curve: found?.curve.map(({ length, share }) => [length, share]), median: found?.median, longest: found?.longest }
}

const orbit = [{ 1: 17, 2: 8, 3: 4, 4: 1 }, { 1: 15, 2: 9, 3: 5, 4: 1 }, { 1: 12, 2: 10, 3: 6, 4: 2 }] as const

export const workedStages: Worked[] = [
  { section: '2.3', says: 'Worked: four communities, garden–mobility, garden–energy, mobility–energy: 3 of 6: 0.5.', is: { communities: 4, pairs: 3, density: 0.5 }, found: network },
  {
    section: '2.3', says: 'Worked: 40 active, 6 at 2 or more, 4 at 3 or more, 1 at 4: level 3.', is: { active: 40, level: 3 },
    found: () => { const { active, level: found } = communityStage([...times<StageName>(34, 'INTEREST'), ...times<StageName>(2, 'PRACTICE'), ...times<StageName>(3, 'PURPOSE'), 'VALUE_NETWORK', 'DORMANT', 'LEFT']); return { active, level: found } },
  },
  {
    section: '2.4', says: 'Worked: A0 = a…h, A1 = e…l, mixes (5, 2, 1) and (4, 3, 1): entry 0.5, exit 0.5, overlap 0.3333333333, size 1, mix 0.875, stability 0.875.',
    is: [0.5, 0.5, 0.3333333333, 1, 0.875, 0.875], found: () => [half.entryRate, half.exitRate, half.overlap, half.sizeStability, half.mixStability, half.stability],
  },
  {
    section: '2.5', says: 'Worked: 5, 6+, 6, 2, 4, 4+ (+ = censored): S(2) 0.8333333333, S(4) 0.6666666667, S(5) 0.4444444444, S(6) 0.2222222222, median 5.',
    is: { curve: [[2, 0.8333333333], [4, 0.6666666667], [5, 0.4444444444], [6, 0.2222222222]], median: 5, longest: 6 }, found: stays,
  },
  { section: '2.5', says: 'the 24 lengths 1…24 have median 12.', is: 12, found: () => kaplanMeier(Array.from({ length: 24 }, (_, nth) => ({ length: nth + 1, ended: true }))).median },
  {
    section: '2.6', says: 'Worked: eight weeks of 10, then 40, 35, 12, 10, 9, 9: `CLIFF`, peak 40, base 10, drawdown 0.75;',
    is: { state: 'CLIFF', onset: 8, peak: 40, base: 10, current: 10, drawdown: 0.75 }, found: () => spikeThenCliff([...tens, 40, 35, 12, 10, 9, 9]),
  },
  { section: '2.6', says: 'then 40, 38, 39, 37, 41, 40: `HELD`;', is: 'HELD', found: () => spikeThenCliff([...tens, 40, 38, 39, 37, 41, 40]).state },
  { section: '2.6', says: 'then 12, 11, 10, 12: `NONE`.', is: 'NONE', found: () => spikeThenCliff([...tens, 12, 11, 10, 12]).state },
  { section: '2.5', says: '60 after 120: decline 0.5, declining.', is: { ratio: 0.5, declining: true }, found: () => declineOf([...times(12, 10), ...times(12, 5)]) },
  {
    section: '2.6', says: 'Worked: 60 active (30 before), 4 co-creators (6 before): growth 2, share 0.0666666667, a warning;', is: { growth: 2, share: 0.0666666667, shareBefore: 0.2, warning: true },
    found: () => scaleBeforeCoCreation({ active: 60, coCreators: 4 }, { active: 30, coCreators: 6 }),
  },
  { section: '2.6', says: '20 active (10 before) with 4 co-creators (2 before): none.', is: { growth: 2, share: 0.2, shareBefore: 0.2, warning: false }, found: () => scaleBeforeCoCreation({ active: 20, coCreators: 4 }, { active: 10, coCreators: 2 }) },
  { section: '3.8', says: 'Worked (Orbit’s own): 17, 8, 4, 1 → 15, 9, 5, 1: +2.1; → 12, 10, 6, 2: +5.4.', is: [2.1, 5.4], found: () => [gravityBetween(orbit[0], orbit[1]), gravityBetween(orbit[1], orbit[2])] },
]
