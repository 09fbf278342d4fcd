import { streamOf } from '../../db/metrics/value'
import { valueNetwork } from '../../db/metrics/makers'
import type { Context } from '../context'
import type { ValueCreatedResolvers, ValueEndResolvers, ValueSourceResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import type { HomeObject, ValueObject } from '../objects'
import { definition, instantOf } from './measured'
import type { Place, Window } from './two-way'

const SHOWN = 100

/** What came of ideas in a place, and who made it. */
export async function valueCreated(place: Place, { asOf: asked, windowDays = 365, topic = null }: Window & { topic?: string | null }, context: Context): Promise<ValueObject> {
  const asOf = instantOf(asked, context)
  const outcomes = (await context.loaders.value({ asOf, windowDays, topic }).load(place.id))?.outcomes ?? []
  return { asOf, windowDays, sampleSize: outcomes.length, definition: definition(context, 'value-created'), outcomes }
}

const networks = new WeakMap<ValueObject, ReturnType<typeof valueNetwork>>()

/** Worked out once for an answer, whichever of its fields asks first. */
function networkOf(created: ValueObject, { db }: Context) {
  const known = networks.get(created) ?? valueNetwork(db, created.outcomes.slice(0, SHOWN))
  networks.set(created, known)
  return known
}

const ofKind = ({ outcomes }: ValueObject, kind: 'CORE' | 'OUTSOURCED') => outcomes.filter(({ valueKind }) => valueKind === kind)

export const ValueCreated: ValueCreatedResolvers = {
  core: (created) => streamOf(ofKind(created, 'CORE')),
  outsourced: (created) => streamOf(ofKind(created, 'OUTSOURCED')),
  coreShare: (created) => (created.outcomes.length === 0 ? null : ofKind(created, 'CORE').length / created.outcomes.length),
  outcomes: ({ outcomes }, _, { loaders }) => loadAll(loaders.outcome, outcomes.slice(0, SHOWN).map(({ id }) => id)),
  helped: async (created, _, context) => (await networkOf(created, context)).helped,
  links: async (created, _, context) => (await networkOf(created, context)).links,
}

const community = ({ communityId }: HomeObject, { loaders }: Context) => (communityId === null ? null : loaders.community.load(communityId))

export const ValueSource: ValueSourceResolvers = {
  kind: ({ home }) => home.kind,
  community: ({ home }, _, context) => community(home, context),
}
export const ValueEnd: ValueEndResolvers = { community: (home, _, context) => community(home, context) }
