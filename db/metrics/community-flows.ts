import { z } from 'zod'
import { DAY, Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './community-flows.cypher'
import { EndingsParam, type PlaceMeasure } from './of-places'

const Params = z.object({ placeIds: z.array(Id).max(500), from: Millis, to: Millis, window: z.number().int().min(DAY), endings: EndingsParam })
const Row = z.object({ placeId: Id, fromId: Id, toId: Id, moved: z.number(), spread: z.number() })
type CommunityFlowRow = z.output<typeof Row>
/** people: how many went anywhere, each once for each two communities; most: the 100 widest flows, the widest first. */
export interface FlowsRow { placeId: string, people: number, most: { fromId: string, toId: string, moved: number, spread: number }[] }

/** How many flows one answer holds. */
const MOST = 100

export const communityFlows = statement('READ', text, Params, Row)

/**
 * In which other communities the people of communities, or of each community of organizations, are active later.
 *
 * Shape   one row for each place. One statement.
 * Unit    people.
 * Errors  ZodError when an instant is none; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 2.3.
 */
export const flows: PlaceMeasure<{ placeIds: string[], from: number, to: number, windowDays: number }, CommunityFlowRow, FlowsRow[]> = {
  name: 'widest-flows',
  rows: (db, { placeIds, from, to, windowDays }, endings) => communityFlows(db, { placeIds, from, to, window: windowDays * DAY, endings }),
  answer: (rows, { placeIds }) => placeIds.map((placeId) => {
    const all = rows.filter((row) => row.placeId === placeId)
    const widest = all.sort((a, b) => b.moved + b.spread - a.moved - a.spread || (a.fromId + a.toId < b.fromId + b.toId ? -1 : 1)).slice(0, MOST)
    return { placeId, people: all.reduce((sum, { moved, spread }) => sum + moved + spread, 0), most: widest.map(({ placeId: _, ...flow }) => flow) }
  }),
  sum: { keyOf: ({ placeId, fromId, toId }) => `${placeId} ${fromId} ${toId}`, plus: (one, other) => ({ ...one, moved: one.moved + other.moved, spread: one.spread + other.spread }) },
}
