import { conversionOf } from '../../db/metrics/conversion'
import { dwellIn } from '../../db/metrics/dwell'
import { gravityBetween } from '../../db/metrics/gravity'
import type { Move } from '../../db/metrics/movement'
import type { StageName } from '../../db/metrics/rows'
import { LEVEL } from '../../db/metrics/stage'
import { levelsAt, type Course } from '../../db/metrics/stage-histories'
import { DAY } from '../../db/shapes'
import type { Context } from '../context'
import type { CommunityObject, OrganizationObject } from '../objects'
import { seesFor } from '../viewer'
import { definition, instantOf, PRIVACY_FLOOR } from './measured'
import { movementOf } from './movement'

export type Place = CommunityObject | OrganizationObject
interface Steps { asOf?: number | null, windowDays?: number | null, steps?: number | null, stepDays?: number | null }

export const hostOf = (place: Place) => ('organizationId' in place ? place.organizationId : place.id)
const seesAll = (place: Place, { viewer }: Context) => seesFor(viewer, hostOf(place))

/** The courses of stages over the last steps before an instant; none before 1970. */
async function course(place: Place, args: Steps, context: Context, lookedBack = 64) {
  const [asOf, windowDays, steps, stepDays] = [instantOf(args.asOf, context), args.windowDays ?? 90, args.steps ?? lookedBack, args.stepDays ?? 28]
  const instants = Array.from({ length: steps + 1 }, (_, nth) => asOf - (steps - nth) * stepDays * DAY).filter((at) => at >= 0)
  const courses = await context.loaders.histories({ windowDays }).load({ placeId: place.id, instants })
  return { asOf, windowDays, steps, stepDays, instants, courses }
}

/** Movement between two instants of courses, nth and the next of them. */
function between(courses: Course[], nth: number): Move[] {
  const moves = new Map<string, Move>()
  for (const { stages, members } of courses) {
    const [then, now] = [stages[nth] ?? 'NONE', stages[nth + 1] ?? 'NONE']
    const move = moves.get(`${then} ${now}`)
    if (move) move[2] += members
    else moves.set(`${then} ${now}`, [then, now, members])
  }
  return [...moves.values()]
}

/** Where people were and are in a community, or in all communities of an organization, between two instants. */
export async function placeMovement(place: Place, args: { from: number, to: number, windowDays?: number | null }, context: Context) {
  const windowDays = args.windowDays ?? 90
  const courses = await context.loaders.histories({ windowDays }).load({ placeId: place.id, instants: [args.from, args.to] })
  return movementOf(between(courses, 0), { ...args, windowDays }, hostOf(place), context)
}

/** Movement in each of the last steps. */
export async function movements(place: Place, args: Steps, context: Context) {
  const { courses, instants, windowDays } = await course(place, args, context, 6)
  return instants.slice(1).map((to, nth) => movementOf(between(courses, nth), { from: instants[nth] ?? to, to, windowDays }, hostOf(place), context))
}

/** How long people stay in each stage. */
export async function dwell(place: Place, args: Steps, context: Context) {
  const { courses, asOf, windowDays, steps, stepDays } = await course(place, args, context)
  const stages = dwellIn(courses, stepDays)
  return {
    asOf, windowDays, steps, stepDays, sampleSize: stages.reduce((sum, { spells }) => sum + spells, 0), definition: definition(context, 'dwell'),
    stages: stages.map((stage) => (stage.spells >= PRIVACY_FLOOR || seesAll(place, context) ? stage : { ...stage, median: null, longest: null, curve: [] })),
  }
}

const LEAPS: [StageName, StageName][] = [['INTEREST', 'PRACTICE'], ['INTEREST', 'PURPOSE'], ['INTEREST', 'VALUE_NETWORK'], ['PRACTICE', 'PURPOSE'], ['PURPOSE', 'VALUE_NETWORK']]

/** How many went on from one stage to the next in time. */
export async function conversion(place: Place, args: Steps & { horizonDays?: number | null }, context: Context) {
  const { courses, asOf, windowDays, steps, stepDays } = await course(place, args, context)
  const horizonDays = args.horizonDays ?? 90
  const leaps = LEAPS.map(([from, to]) => {
    const { entered, reached } = conversionOf(courses, { from: LEVEL[from], to: LEVEL[to] }, { stepDays, horizonDays })
    const shown = entered > 0 && (entered >= PRIVACY_FLOOR || seesAll(place, context))
    return { from, to, entered, reached, share: shown ? reached / entered : null }
  })
  return { asOf, windowDays, steps, stepDays, horizonDays, leaps, sampleSize: leaps[0]?.entered ?? 0, definition: definition(context, 'conversion') }
}

/** Whether people are drawn further in. */
export async function gravity(place: Place, args: Steps, context: Context) {
  const { courses, asOf, windowDays, stepDays } = await course(place, { ...args, steps: 1 }, context)
  const before = levelsAt(courses, 0)
  const sampleSize = before[1] + before[2] + before[3] + before[4]
  const shown = sampleSize >= PRIVACY_FLOOR || seesAll(place, context)
  return { asOf, windowDays, stepDays, sampleSize, definition: definition(context, 'gravity'), value: shown ? gravityBetween(before, levelsAt(courses, 1)) : null }
}
