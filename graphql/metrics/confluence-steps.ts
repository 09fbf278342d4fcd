import { stepsOf, type Step } from '../../db/metrics/confluence-steps'
import { found } from '../../db/metrics/findings'
import { DAY } from '../../db/shapes'
import type { Context } from '../context'
import { badInput } from '../errors'
import type { CommunityObject, IdeaObject, OrganizationObject } from '../objects'
import { seesFor } from '../viewer'
import { hostOf, joined } from './confluence'
import { definition, instantOf } from './measured'

interface Args { asOf?: number | null, stepDays?: number | null, steps?: number | null, communityId?: string | null, topic?: string | null }

const MOST = { place: 52, idea: 26 }

function checked(args: Args, most: number, context: Context) {
  const [stepDays, steps] = [args.stepDays ?? 28, args.steps ?? 13]
  if (stepDays < 7 || stepDays > 366) throw badInput('stepDays', 'give 7 to 366.')
  if (steps < 1 || steps > most) throw badInput('steps', `give 1 to ${most}.`)
  return { asOf: instantOf(args.asOf, context), stepDays, steps }
}

function answer({ asOf, stepDays }: { asOf: number, stepDays: number }, steps: Step[], insider: boolean, context: Context) {
  return {
    asOf, stepDays, windowDays: stepDays * steps.length, sampleSize: steps.reduce((sum, { people }) => sum + people, 0), definition: definition(context, 'confluence-over-time'),
    steps: steps.map((step) => ({ ...step, streams: joined(step.streams, insider), newStreams: joined(step.streams.filter(({ isNew }) => isNew), insider) })),
  }
}

/** Confluence of all ideas of a community, or of an organization's communities, step by step. */
export async function confluenceOverTime(place: CommunityObject | OrganizationObject, args: Args, context: Context) {
  const window = checked(args, MOST.place, context)
  const asked = { ...window, placeIds: [place.id], communityId: args.communityId ?? null, topic: args.topic ?? null }
  const until = asked.topic === null ? window.asOf : context.now // since when an idea is about a topic is not known: such an answer is not kept
  const steps = await found(context.db, stepsOf, asked, { until, now: context.now })
  return answer(window, steps, seesFor(context.viewer, 'organizationId' in place ? place.organizationId : place.id), context)
}

/** Confluence of one idea step by step, with what was merged into it: each as it is measured for its end. */
export async function ideaOverTime(idea: IdeaObject, args: Args, context: Context) {
  const window = checked(args, MOST.idea, context)
  const { asOf, stepDays } = window
  const ends = Array.from({ length: window.steps }, (_, nth) => asOf - (window.steps - 1 - nth) * stepDays * DAY).filter((end) => end > 0)
  const rows = await Promise.all(ends.map((end) => context.loaders.confluence({ asOf: end, windowDays: stepDays }).load(idea.id)))
  const steps = rows.flatMap((row, nth): Step[] => (row ? [{ ...row, from: Math.max(0, row.asOf - stepDays * DAY), to: row.asOf, streams: row.streams.map((stream) => ({ ...stream, isNew: nth > 0 && stream.isNew })) }] : []))
  return answer(window, steps, seesFor(context.viewer, await hostOf(idea, context)), context)
}
