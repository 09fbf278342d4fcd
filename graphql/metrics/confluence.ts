import type { IdeaObject, StreamObject } from '../objects'
import type { ConfluenceRow, StreamRow } from '../../db/metrics/rows'
import type { Context } from '../context'
import type { StreamResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import { seesFor } from '../viewer'
import { definition, PRIVACY_FLOOR } from './measured'

const STANDING_DAYS = 28

/** The confluence of an idea at an instant, or as its standing has it; null for an idea that has just gone. */
export async function confluence(idea: IdeaObject, args: { asOf?: number | null, windowDays?: number | null }, context: Context) {
  const row = await measured(idea, args.asOf ?? idea.asOf, args.windowDays === undefined ? STANDING_DAYS : args.windowDays, context)
  if (!row) return null
  return shown(row, seesFor(context.viewer, await hostOf(idea, context)), context)
}

/** Who hosts the community of an idea; of an imported one that lives in none, the organization of its import. */
export async function hostOf({ communityId, source }: IdeaObject, { loaders }: Context): Promise<string | null> {
  if (communityId) return (await loaders.community.load(communityId))?.organizationId ?? null
  return source ? loaders.organizationNamed.load({ kind: 'slug', name: source }) : null
}

async function measured({ id }: IdeaObject, asOf: number | undefined, windowDays: number | null, { loaders, now }: Context) {
  const standing = asOf === undefined && windowDays === STANDING_DAYS ? await loaders.standing.load(id) : null
  return standing ?? loaders.confluence({ asOf: asOf ?? now, windowDays }).load(id)
}

function shown(row: ConfluenceRow, insider: boolean, context: Context) {
  const streams = (all: StreamRow[]) => joined(all, insider)
  return {
    ...row,
    sampleSize: row.people,
    definition: definition(context, 'confluence'),
    influenceShare: insider || row.people >= PRIVACY_FLOOR ? row.influenceShare : null,
    streams: streams(row.streams),
    newStreams: streams(row.streams.filter(({ isNew }) => isNew)),
    previousStreams: streams(row.previousStreams),
  }
}

/** Most people first. Outsiders see small streams of nothing but private acts as one, without a name. */
export function joined(all: StreamRow[], insider: boolean): StreamObject[] {
  const hidden = insider ? [] : all.filter((stream) => stream.isPrivate && stream.people < 3 && stream.sourceId !== null)
  const shown: StreamObject[] = all.filter((stream) => !hidden.includes(stream)).map((stream) => ({ ...stream, pool: stream.sourceId === null }))
  if (hidden.length > 0) {
    shown.push({ pool: false, sourceId: null, communityIds: [], people: hidden.reduce((sum, { people }) => sum + people, 0) })
  }
  return shown.sort((a, b) => b.people - a.people || Number(a.sourceId === null) - Number(b.sourceId === null))
}

export const Stream: StreamResolvers = {
  source: ({ sourceId }, _, { loaders }) => (sourceId ? loaders.community.load(sourceId) : null),
  communities: ({ communityIds }, _, { loaders }) => loadAll(loaders.community, communityIds),
}
