import { z } from 'zod'
import type { Db } from '../db'
import { Id, Millis, midnightOf } from '../shapes'
import { statement } from '../statement'
import { ensureNights } from './nights'
import { cloudLevel } from './spread'
import { aboveNormal } from './standings'
import text from './topic-activity.cypher'

const Params = z.object({ places: z.array(z.object({ communityId: Id.nullable() })).max(500), asOf: Millis, midnight: Millis })
const Row = z.object({
  communityId: Id.nullable(), topicId: Id, latest: z.number().int(), earlier: z.number().int(), people: z.number().int(), arrivals: z.array(z.string()),
})

export const topicActivity = statement('READ', text, Params, Row)

export interface TopicActivityRow { topicId: string, people: number, level: number | null, latest: number, usual: number, z: number, sources: number, confluence: number }
/** Stands for the whole portal among ids of communities. */
export const PORTAL = 'portal'
export interface PlaceTopics { placeId: string, topics: TopicActivityRow[] }

/**
 * How many people touched each topic, in the whole portal (PORTAL) or in communities: how large it stands in a cloud, and how far it is above its own normal.
 *
 * Shape   one for each place asked, topics with most people first. One statement, and two that see to the night.
 * Unit    people; level 1 to 5, null when nobody touched it in 28 days; z any real number.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 3.5.
 */
export async function topicsIn(db: Db, { placeIds, asOf }: { placeIds: string[], asOf: number }): Promise<PlaceTopics[]> {
  await ensureNights(db, { instants: [asOf] })
  const rows = await topicActivity(db, { places: placeIds.map((placeId) => ({ communityId: placeId === PORTAL ? null : placeId })), asOf, midnight: midnightOf(asOf) })
  return placeIds.map((placeId) => ({ placeId, topics: measured(rows.filter((row) => (row.communityId ?? PORTAL) === placeId)) }))
}

function measured(rows: z.output<typeof Row>[]): TopicActivityRow[] {
  const most = Math.max(0, ...rows.map(({ people }) => people))
  return rows
    .map(({ topicId, people, latest, earlier, arrivals }) => ({
      topicId, people, level: cloudLevel(people, most), latest, usual: earlier / 8, z: aboveNormal(latest, earlier / 8), ...flowing(arrivals),
    }))
    .sort((a, b) => b.people - a.people || (a.topicId < b.topicId ? -1 : 1))
}

function flowing(arrivals: string[]) {
  const sources = new Map<string, number>()
  for (const source of arrivals) sources.set(source, (sources.get(source) ?? 0) + 1)
  return { sources: sources.size, confluence: [...sources.values()].reduce((sum, people) => sum + people / (people + 2), 0) }
}

/** Topics that are trending: 3 people or more this week, from 2 sources or more, by z, then by confluence. */
export const trendingAmong = (topics: TopicActivityRow[]) => topics
  .filter(({ latest, sources, z }) => latest >= 3 && sources >= 2 && z > 0)
  .sort((a, b) => b.z - a.z || b.confluence - a.confluence || (a.topicId < b.topicId ? -1 : 1))
