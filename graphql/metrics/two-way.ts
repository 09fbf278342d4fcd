import type { Survival } from '../../db/metrics/kaplan-meier'
import { balance, firstResponse as measured, listening } from '../../db/metrics/two-way'
import type { Context } from '../context'
import type { CommunityObject, OrganizationObject } from '../objects'
import { seesFor } from '../viewer'
import { definition, instantOf, PRIVACY_FLOOR } from './measured'

export type Place = CommunityObject | OrganizationObject
export interface Window { asOf?: number | null, windowDays?: number | null }
interface About extends Window { topic?: string | null }

export const hostOf = (place: Place) => ('organizationId' in place ? place.organizationId : place.id)

/** Rates about persons are for the organization's own people only where so few are behind them. */
export const shown = (place: Place, people: number, { viewer }: Context) => people >= PRIVACY_FLOOR || seesFor(viewer, hostOf(place))

const STEPS = 100

/** The steps of a curve, thinned to a hundred, the last one among them. */
export function curveOf({ curve }: Survival) {
  const every = Math.ceil(curve.length / STEPS)
  return curve.filter((_, nth) => (curve.length - 1 - nth) % every === 0)
}

async function rowOf(place: Place, { asOf: asked, windowDays = 28, topic = null }: About, context: Context) {
  const asOf = instantOf(asked, context)
  const row = await context.loaders.twoWay({ asOf, windowDays, topic }).load(place.id)
  if (!row) throw new Error('A place to which nothing was said still has a row.')
  return { row, asOf, windowDays }
}

/** What was said to an organization in a place, and what it did with it. */
export async function twoWay(place: Place, args: About, context: Context) {
  const { row, asOf, windowDays } = await rowOf(place, args, context)
  const { items, replies, words, answers, broadcast, templates, mature, changed } = row
  const heard = listening(row, asOf)
  const incoming = items.length + replies + words
  return {
    asOf, windowDays, sampleSize: items.length, definition: definition(context, 'two-way'),
    received: heard.received, mature: heard.grown, answeredInTime: heard.prompt, listened: heard.listenedShare,
    answeredEver: heard.answered, answeredSoon: heard.soon, reacted: heard.reacted, answered: shown(place, heard.answeredPeople, context) ? heard.answeredShare : null,
    matureForChange: mature, changed, adapted: heard.adaptedShare,
    incoming, outgoing: answers, balance: balance(incoming, answers), broadcast, templates,
  }
}

/** How long the first answer in words takes. */
export async function firstResponse(place: Place, args: About, context: Context) {
  const { row: { items }, asOf, windowDays } = await rowOf(place, args, context)
  const survival = measured(items, asOf)
  return {
    asOf, windowDays, sampleSize: items.length, definition: definition(context, 'first-response'),
    received: items.length, answered: items.filter(({ wordsAt }) => wordsAt !== null).length,
    medianHours: survival.median, longestHours: survival.longest, curve: curveOf(survival),
  }
}
