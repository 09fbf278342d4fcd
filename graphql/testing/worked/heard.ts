import { actOf } from '../../../db/acts/act-of'
import { record } from '../../../db/acts/record'
import { atOnce } from '../../../db/metrics/of-places'
import { participationOf } from '../../../db/metrics/participation'
import { assumedWord } from '../../../db/metrics/word-of-mouth'
import { DAY } from '../../../db/shapes'
import { rollback } from '../../../db/testing/rollback'
import { portal } from '../portal'
import { NOON } from '../small-laws/few'
import { isoDay, twoWayWorld, type SmallWorld, type WorldCase } from '../two-way-world'
import { inScene, type Worked } from './worked'

const HEARD = `query ($id: ID!, $asOf: DateTime!) { organization(id: $id) { twoWay(asOf: $asOf) { incoming outgoing balance }
  recovery(asOf: $asOf) { raised mature recovered recoveryRate claimed unconfirmed claimGap silent } } }`
interface Heard { organization: { twoWay: object, recovery: object } }

/** What an organization sees of what it was told. */
const heard = (world: SmallWorld, day: number) => rollback(async (db) => {
  const { organization, viewer } = await twoWayWorld(db, world)
  return (await portal.asker(db, viewer)<Heard>(HEARD, { id: organization, asOf: isoDay(day) })).organization
})

/** Thirty ideas, to the first twenty-five of which two answers each were given. */
const ideas = Array.from({ length: 30 }, (_, nth) => ({ day: 1, said: nth < 25 ? [{ day: 2, by: 'host' as const }, { day: 3, by: 'host' as const }] : [] }))
const raised = (day: number, by: string, ...steps: [WorldCase['steps'][number]['kind'], number][]): WorldCase => ({ day, by, steps: steps.map(([kind, at]) => ({ kind, day: at })) })
const five = [
  raised(0, 'ann', ['ANSWERED', 1], ['CLAIMED', 5], ['CONFIRMED', 6]), raised(0, 'ben', ['CLAIMED', 10], ['CONFIRMED', 12], ['REOPENED', 20]),
  raised(2, 'cas', ['ANSWERED', 3], ['CLAIMED', 8]), raised(4, 'dee', ['CONFIRMED', 8]), raised(35, 'eli', ['CLAIMED', 39]),
]

const CHAOSS = [1000, 202, 90, 33, 332, 343, 42, 433]
const places = { alike: [3, 3, 3, 3, 3], one: [4, 0, 0, 0], few: CHAOSS }
const everybody = Object.entries(places).flatMap(([place, counts]) => counts.map((count, nth) => ({ place, by: `${place} ${nth}`, count })))

/** How contributions are spread in places whose people did so much each; all of them were there before. */
const spread = inScene({ acts: everybody.map(({ by, place }) => ({ by, type: 'PASSED', in: place, daysAgo: 200 })) }, async ({ db, id }) => {
  const at = NOON - 3 * DAY
  await record(db, everybody.flatMap(({ by, place, count }) => Array.from({ length: count }, () => (
    { ...actOf({ memberId: id(by), by: 'person', at, recordedAt: at }, { type: 'FOLLOWED', targetId: id(place), communityId: id(place) }), first: { attends: false, takesPart: false } }))))
  const rows = await atOnce(db, participationOf, { placeIds: Object.keys(places).map(id), asOf: NOON, windowDays: 90 })
  const of = (place: keyof typeof places) => rows.find(({ placeId }) => placeId === id(place))
  return { alike: of('alike')?.gini, one: of('one')?.gini, few: of('few')?.absenceFactor }
})

export const workedHeard: Worked[] = [
  { section: '3.7', says: 'Worked: in 30, out 50: balance 0.75;', is: { incoming: 30, outgoing: 50, balance: 0.75 }, found: async () => (await heard({ ideas }, 20)).twoWay },
  { section: '3.7', says: '0 and 0: null.', is: { incoming: 0, outgoing: 0, balance: null }, found: async () => (await heard({}, 20)).twoWay },
  {
    section: '3.7', says: 'Worked: five cases, two of the four that are old enough confirmed, one reopened, one claimed in silence: rate 0.5, claim gap 3 of 4, silent 1.',
    is: { raised: 5, mature: 4, recovered: 2, recoveryRate: 0.5, claimed: 4, unconfirmed: 3, claimGap: 0.75, silent: 1 }, found: async () => (await heard({ cases: five }, 40)).recovery,
  },
  { section: '3.7', says: 'Worked: 20 happy, 4 unhappy, 3 recovered: 30; one more recovered: 45.', is: [30, 45], found: () => [{ happy: 20, unhappy: 4, recovered: 3 }, { happy: 20, unhappy: 3, recovered: 4 }].map((people) => assumedWord(people, { happy: 1, unhappy: 5, recovered: 10 })) },
  { section: '3.8', says: 'Worked: all alike 0; one of four 0.75; 1000, 202, 90, 33, 332, 343, 42, 433: absence factor 2 (CHAOSS).', is: { alike: 0, one: 0.75, few: 2 }, found: spread },
]
