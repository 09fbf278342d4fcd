import type { Context } from '../context'
import { definition, instantOf } from './measured'
import type { Place } from './histories'

/** Whether ideas that several groups noticed are adopted more often than those of one. */
export async function adoption(place: Place, args: { asOf?: number | null, windowDays?: number | null }, context: Context) {
  const asOf = instantOf(args.asOf, context)
  const windowDays = args.windowDays ?? null
  const row = await context.loaders.adoption({ asOf, windowDays }).load(place.id)
  if (!row) throw new Error('A place without ideas still has a row.')
  const { oneSource, severalSources, difference } = row
  return { asOf, windowDays, sampleSize: oneSource.decided + severalSources.decided, definition: definition(context, 'adoption'), oneSource, severalSources, difference }
}
