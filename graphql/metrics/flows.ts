import { found } from '../../db/metrics/findings'
import { LEVEL } from '../../db/metrics/stage'
import type { StageRow } from '../../db/metrics/rows'
import { densityOf, networkOf } from '../../db/metrics/value-network'
import { DAY } from '../../db/shapes'
import type { Context } from '../context'
import type { CommunityFlowResolvers, CommunityPairResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import type { CommunityObject, OrganizationObject } from '../objects'
import { seesFor } from '../viewer'
import { hostOf, type Place } from './histories'
import { definition, instantOf, PRIVACY_FLOOR } from './measured'

/** How many pairs or names one answer holds. */
const MOST = { pairs: 100, names: 30 }

interface Between { from: number, to: number, windowDays?: number | null }

/** Where the people of a place, or of each community of an organization, are active later. */
export async function flows(place: Place, { from, to, windowDays: asked }: Between, context: Context) {
  const windowDays = asked ?? 90
  const { people = 0, most = [] } = await context.loaders.communityFlows({ from, to, windowDays }).load(place.id) ?? {}
  return {
    asOf: to, from, to, windowDays, sampleSize: people, definition: definition(context, 'community-flows'),
    flows: await known(most, ({ fromId, toId, moved, spread }) => ({ ids: [fromId, toId], made: { fromId, toId, moved, spread } }), context.loaders),
  }
}

/** Of those who came in each month, how many came again. */
export async function retention(place: Place, args: { asOf?: number | null, months?: number | null }, context: Context) {
  const asOf = instantOf(args.asOf, context)
  const found = await context.loaders.retention({ asOf, months: args.months ?? 12 }).load(place.id)
  const cohorts = found?.cohorts ?? []
  const sees = seesFor(context.viewer, hostOf(place))
  return {
    asOf, windowDays: cohorts[0] ? Math.ceil((asOf - cohorts[0].start) / DAY) : null, definition: definition(context, 'retention'),
    sampleSize: cohorts.reduce((sum, { periods }) => sum + (periods[0]?.over ?? 0), 0),
    cohorts: cohorts.map(({ start, periods }) => ({
      start, periods: periods.map(({ over, active }) => ({ over, active, share: over >= PRIVACY_FLOOR || sees ? active / over : null })),
    })),
  }
}

const isActive = ({ stage }: StageRow) => LEVEL[stage] > 0

/** Who came to a community and who left it. */
export async function renewal(community: CommunityObject, { from, to, windowDays: asked }: Between, context: Context) {
  const windowDays = asked ?? 90
  const stages = context.loaders.stages({ windowDays })
  const [before, after] = await Promise.all([from, to].map((asOf) => stages.load({ communityId: community.id, asOf })))
  const now = new Map((after ?? []).map((row) => [row.memberId, row]))
  const came = (after ?? []).filter((row) => isActive(row) && (row.since ?? 0) >= from).sort((a, b) => (b.since ?? 0) - (a.since ?? 0))
  const left = (before ?? []).filter((row) => isActive(row) && !isActive(now.get(row.memberId) ?? row))
  const named = (rows: StageRow[]) => loadAll(context.loaders.member, rows.slice(0, MOST.names).map(({ memberId }) => memberId))
  return {
    asOf: to, windowDays, sampleSize: came.length + left.length, definition: definition(context, 'renewal'), cameCount: came.length, leftCount: left.length,
    came: await named(came), left: seesFor(context.viewer, community.organizationId) ? await named(left) : null,
  }
}

interface Window { asOf?: number | null, windowDays?: number | null }

/** Which communities make things together, on the whole portal or in one organization. */
async function networkIn(organizationId: string | null, args: Window, context: Context) {
  const asOf = instantOf(args.asOf, context)
  const windowDays = args.windowDays ?? 365
  const [network] = await found(context.db, networkOf, { placeIds: organizationId ? [organizationId] : [], asOf, windowDays }, { until: asOf, now: context.now })
  if (!network) throw new Error('A network without pairs still is one.')
  return {
    asOf, windowDays, sampleSize: network.communityIds.length, definition: definition(context, 'value-network'), density: densityOf(network), pairCount: network.pairs.length,
    pairs: await known(network.pairs.slice(0, MOST.pairs), ({ one, other, ideas }) => ({ ids: [one, other], made: { oneId: one, otherId: other, ideas } }), context.loaders),
  }
}

export const valueNetwork = ({ id }: OrganizationObject, args: Window, context: Context) => networkIn(id, args, context)
export const queries = { valueNetwork: (_: unknown, args: Window, context: Context) => networkIn(null, args, context) }

/** Rows about communities that are still there. */
async function known<Row, Made>(rows: Row[], of: (row: Row) => { ids: string[], made: Made }, { community }: Context['loaders']): Promise<Made[]> {
  const all = rows.map(of)
  const there = new Set((await loadAll(community, [...new Set(all.flatMap(({ ids }) => ids))])).map(({ id }) => id))
  return all.filter(({ ids }) => ids.every((id) => there.has(id))).map(({ made }) => made)
}

const communityNamed = async (id: string, { loaders }: Context) => {
  const community = await loaders.community.load(id)
  if (!community) throw new Error('A flow of a community that is gone.')
  return community
}

export const CommunityFlow: CommunityFlowResolvers = {
  from: ({ fromId }, _, context) => communityNamed(fromId, context),
  to: ({ toId }, _, context) => communityNamed(toId, context),
}

export const CommunityPair: CommunityPairResolvers = {
  one: ({ oneId }, _, context) => communityNamed(oneId, context),
  other: ({ otherId }, _, context) => communityNamed(otherId, context),
}
