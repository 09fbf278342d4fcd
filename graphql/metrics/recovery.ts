import { advocatesOf, recovery as measured, recoveryTime } from '../../db/metrics/recovery'
import { assumedWord, type Mood, type Reach } from '../../db/metrics/word-of-mouth'
import type { Context } from '../context'
import { badInput } from '../errors'
import { definition, instantOf } from './measured'
import { curveOf, shown, type Place, type Window } from './two-way'

const YEAR = 365
const HEAVIEST = 100

/** What became of cases. */
export async function recovery(place: Place, { asOf: asked, windowDays = YEAR }: Window, context: Context) {
  const asOf = instantOf(asked, context)
  const cases = (await context.loaders.casesOf({ asOf, windowDays }).load(place.id))?.cases ?? []
  const { reporters, ...found } = measured(cases, asOf)
  const { recovered, advocates } = await advocatesOf(context.db, cases, asOf)
  const survival = recoveryTime(cases, asOf)
  const many = shown(place, reporters, context)
  return {
    asOf, windowDays, sampleSize: cases.length, definition: definition(context, 'recovery'), ...found,
    recoveryRate: many ? found.recoveryRate : null, claimGap: many ? found.claimGap : null,
    medianDays: many ? survival.median : null, longestDays: survival.longest, curve: many ? curveOf(survival) : [],
    recoveredPeople: recovered.length, advocates: advocates.length,
    advocateShare: recovered.length > 0 && shown(place, recovered.length, context) ? advocates.length / recovered.length : null,
  }
}

interface Weights { happyWeight?: number | null, unhappyWeight?: number | null, recoveredWeight?: number | null }

/** How many others heard it from happy, unhappy and recovered people, beside the rule of thumb. */
export async function wordOfMouth(place: Place, { asOf: asked, windowDays = YEAR, ...weights }: Window & Weights, context: Context) {
  const asOf = instantOf(asked, context)
  const reach = await context.loaders.spoken({ asOf, windowDays }).load(place.id)
  if (!reach) throw new Error('A place where nobody speaks still has a row.')
  const told = (mood: Mood) => said(reach[mood], reach.happy, (people) => shown(place, people, context))
  return {
    asOf, windowDays, sampleSize: reach.happy.people + reach.unhappy.people + reach.recovered.people, definition: definition(context, 'word-of-mouth'),
    happy: told('happy'), unhappy: told('unhappy'), recovered: told('recovered'),
    assumed: assumedWord({ happy: reach.happy.people, unhappy: reach.unhappy.people, recovered: reach.recovered.people }, weightsOf(weights)),
  }
}

function said({ people, observed, reached }: Reach, happy: Reach, isShown: (people: number) => boolean) {
  const known = isShown(observed) ? reached : null
  const base = isShown(happy.observed) ? happy.reached : null
  return { people, observed, reached: known, ratio: known === null || !base ? null : known / base }
}

function weightsOf({ happyWeight, unhappyWeight, recoveredWeight }: Weights): Record<Mood, number> {
  const weight = (name: keyof Weights, value: number | null | undefined, usual: number) => {
    if (value != null && !(value >= 0 && value <= HEAVIEST)) throw badInput(name, `is not from 0 to ${HEAVIEST}.`)
    return value ?? usual
  }
  return { happy: weight('happyWeight', happyWeight, 1), unhappy: weight('unhappyWeight', unhappyWeight, 5), recovered: weight('recoveredWeight', recoveredWeight, 10) }
}
