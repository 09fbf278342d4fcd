import { declineOf, scaleBeforeCoCreation as measured, spikeThenCliff } from '../../db/metrics/spike'
import { LEVEL } from '../../db/metrics/stage'
import { levelsAt, type Course } from '../../db/metrics/stage-histories'
import { WEEKS } from '../../db/metrics/weekly-actives'
import { DAY } from '../../db/shapes'
import type { Context } from '../context'
import type { CommunityObject, OrganizationObject } from '../objects'
import { seesFor } from '../viewer'
import { definition, instantOf, PRIVACY_FLOOR } from './measured'

type Place = CommunityObject | OrganizationObject
interface Instant { asOf?: number | null }

const hostOf = (place: Place) => ('organizationId' in place ? place.organizationId : place.id)

/** People week by week in a community, or in all communities of an organization. */
export async function weeklyActivity(place: Place, args: Instant, context: Context) {
  const asOf = instantOf(args.asOf, context)
  const found = await context.loaders.weeks({ asOf }).load(place.id)
  const weeks = found?.weeks ?? []
  const people = weeks.map((week) => week.people)
  const { onset, ...spike } = spikeThenCliff(people)
  const { ratio, declining } = declineOf(people)
  return {
    asOf, windowDays: WEEKS * 7, sampleSize: people.reduce((sum, each) => sum + each, 0), definition: definition(context, 'weekly-activity'),
    weeks, ...spike, onset: onset === null ? null : weeks[onset]?.start ?? null, decline: ratio, declining,
  }
}

const crowd = (courses: Course[], nth: number) => {
  const { 1: interested, 2: practising, 3: producing, 4: networked } = levelsAt(courses, nth)
  const coCreators = practising + producing + networked
  return { active: interested + coCreators, coCreators }
}

/** Whether more people come to a community without more of them making things together. */
export async function scaleBeforeCoCreation(community: CommunityObject, args: Instant, context: Context) {
  const asOf = instantOf(args.asOf, context)
  const courses = await context.loaders.histories({ windowDays: 28 }).load({ placeId: community.id, instants: [asOf - 28 * DAY, asOf] })
  const [before, now] = [crowd(courses, 0), crowd(courses, 1)]
  const { share, shareBefore, ...rest } = measured(now, before)
  const shown = (value: number | null, { active }: { active: number }) => (active < PRIVACY_FLOOR && !seesFor(context.viewer, community.organizationId) ? null : value)
  return {
    asOf, windowDays: 28, sampleSize: courses.reduce((sum, { stages, members }) => sum + (stages.some((stage) => LEVEL[stage] > 0) ? members : 0), 0), definition: definition(context, 'scale-before-co-creation'),
    active: now.active, coCreators: now.coCreators, activeBefore: before.active, coCreatorsBefore: before.coCreators,
    ...rest, share: shown(share, now), shareBefore: shown(shareBefore, before),
  }
}

/** How much depends on a few, in a community or in all communities of an organization. */
export async function participation(place: Place, args: Instant & { windowDays?: number | null }, context: Context) {
  const asOf = instantOf(args.asOf, context)
  const windowDays = args.windowDays === undefined ? 90 : args.windowDays
  const row = await context.loaders.participation({ asOf, windowDays }).load(place.id)
  if (!row) throw new Error('A place without people still has a row.')
  const { members, producing, exchanging, contributions } = row
  const shown = members >= PRIVACY_FLOOR || seesFor(context.viewer, hostOf(place))
  return {
    asOf, windowDays, sampleSize: members, definition: definition(context, 'participation'),
    members, contributions, producing, exchanging, connecting: members - producing - exchanging,
    gini: shown ? row.gini : null, absenceFactor: shown ? row.absenceFactor : null,
  }
}
