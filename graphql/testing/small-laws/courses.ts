import { actOf } from '../../../db/acts/act-of'
import { record } from '../../../db/acts/record'
import { newId } from '../../../db/ids'
import { DAY } from '../../../db/shapes'
import { edit, EPSILON } from '../laws/law'
import { iso, later, moving, type Moving } from './moving'
import { isShare, unless, type SmallLaw } from './small-law'

interface StageDwell { stage: string, spells: number, ended: number, median: number | null, curve: { length: number, share: number }[] }
const DWELL = 'query ($id: ID!, $asOf: DateTime!, $steps: Int!) { organization(id: $id) { dwell(asOf: $asOf, steps: $steps) { stages { stage spells ended median curve { length share } } } } }'
const dwellOf = async ({ ask, organizationId }: Moving, days: number, steps: number) => (
  (await ask<{ organization: { dwell: { stages: StageDwell[] } } }>(DWELL, { id: organizationId, asOf: later(days), steps })).organization.dwell.stages
)

const HORIZONS = [28, 56, 112, 196]
interface Leap { from: string, to: string, entered: number, reached: number, share: number | null }
const LEAPS = `query ($id: ID!, $asOf: DateTime!) { organization(id: $id) { ${HORIZONS.map((days) => `in${days}: conversion(asOf: $asOf, steps: 26, horizonDays: ${days}) { leaps { from to entered reached share } }`).join(' ')} } }`

interface Cohort { start: string, periods: { over: number, active: number, share: number }[] }
const RETENTION = 'query ($id: ID!, $asOf: DateTime!) { community(id: $id) { retention(asOf: $asOf, months: 18) { cohorts { start periods { over active share } } } } }'
const cohortsOf = async ({ ask, communityIds: [id] }: Moving) => (await ask<{ community: { retention: { cohorts: Cohort[] } } }>(RETENTION, { id, asOf: later(0) })).community.retention.cohorts

/** Somebody new does one thing in the first community and is never seen again. */
async function onlyOnce({ db, communityIds: [communityId] }: Moving, at: number) {
  const memberId = newId('member')
  await db('WRITE', "CREATE (:Member {id: $memberId, handle: $memberId, name: 'Once', kind: 'person', joinedAt: 0})", { memberId })
  await record(db, [actOf({ memberId, by: 'person', at, recordedAt: at }, { type: 'POSTED', targetId: communityId, communityId })])
}

/** Laws of how long people stay, go on and come back (docs/metrics.md 2.5). */
export const courseLaws: SmallLaw[] = [
  {
    metric: '2.5 dwell', name: 'the curve of who is still there never rises, stays between 0 and 1, and its median is where half are gone',
    violations: moving(async (world) => (await dwellOf(world, 0, 18)).flatMap(({ stage, curve, median }) => [
      ...curve.flatMap(({ length, share }, nth) => unless(isShare(share) && share <= (curve[nth - 1]?.share ?? 1) + EPSILON, `${stage}: ${share} after ${length} days`)),
      ...unless(median === (curve.find(({ share }) => share <= 0.5 + EPSILON)?.length ?? null), `${stage}: median ${median}`),
    ])),
    misreadings: [
      { as: 'each length by itself', edits: [edit('kaplan-meier.ts', 'share *= 1 -', 'share = 1 -')] },
      { as: 'the median where more than half are gone', edits: [edit('kaplan-meier.ts', 'step.share <= 0.5 + ROUNDING', 'step.share < 0.4')] },
    ],
  },
  {
    metric: '2.5 dwell', name: 'once all is over, the curve is the share of the spells that lasted longer: a whole number of them, and none at the end',
    violations: moving(async (world) => (await dwellOf(world, 300, 29)).flatMap(({ stage, spells, ended, curve }) => [
      ...unless(spells === ended, `${stage}: ${spells - ended} still run`),
      ...curve.flatMap(({ share, length }) => unless(Math.abs(share * spells - Math.round(share * spells)) < 1e-6, `${stage}: ${share * spells} of ${spells} are there after ${length} days`)),
      ...unless(spells === 0 || Math.abs(curve.at(-1)?.share ?? 1) < EPSILON, `${stage}: ${curve.at(-1)?.share} are there for ever`),
    ])),
    misreadings: [{ as: 'who has gone is still at risk', edits: [edit('kaplan-meier.ts', 'there -= ordered[nth]?.times ?? 1', 'there -= 0')] }],
  },
  {
    metric: '2.5 conversion', name: 'no more go on than came, and no fewer with more time, for the same people',
    violations: moving(async ({ ask, organizationId }) => {
      const { organization } = await ask<{ organization: Record<string, { leaps: Leap[] }> }>(LEAPS, { id: organizationId, asOf: later(200) })
      const inTime = HORIZONS.map((days) => organization[`in${days}`]?.leaps ?? [])
      return inTime.flatMap((leaps, nth) => leaps.flatMap(({ from, to, entered, reached, share }, which) => {
        const [last, less] = [inTime.at(-1)?.[which]?.entered, inTime[nth - 1]?.[which]?.reached ?? 0]
        return unless(isShare(share) && reached <= entered && entered === last && reached >= less, `${from} to ${to} in ${HORIZONS[nth]} days: ${reached} of ${entered}, ${less} in less, ${last} came`)
      }))
    }),
    misreadings: [{ as: 'at the end of the horizon', edits: [edit('conversion.ts', 'levels.slice(first, first + steps + 1)', 'levels.slice(first + steps, first + steps + 1)')] }],
  },
  {
    metric: '2.5 retention', name: 'one more who never returns raises no share of those who came again',
    violations: moving(async (world) => {
      const before = await cohortsOf(world)
      const old = before.find(({ periods }) => periods.length > 3)
      if (!old) return []
      await onlyOnce(world, Date.parse(old.start) + DAY)
      const now = (await cohortsOf(world)).find(({ start }) => start === old.start)
      return old.periods.flatMap(({ share }, k) => unless((now?.periods[k]?.share ?? 2) <= share + EPSILON, `period ${k} of ${iso(Date.parse(old.start))}: ${share} became ${now?.periods[k]?.share}`))
    }),
    misreadings: [{ as: 'who did not come', edits: [edit('retention.cypher', 'k = 0 OR k IN seen', 'k = 0 OR NOT k IN seen')] }],
  },
]
