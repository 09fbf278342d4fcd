import { z } from 'zod'
import type { Db } from '../db'
import { DAY, Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './community-flows.cypher'

const Params = z.object({ placeIds: z.array(Id).max(500), from: Millis, to: Millis, window: z.number().int().min(DAY) })
const Row = z.object({ placeId: Id, fromId: Id, toId: Id, moved: z.number(), spread: z.number() })
export type CommunityFlowRow = z.output<typeof Row>

export const communityFlows = statement('READ', text, Params, Row)

/**
 * In which other communities the people of communities, or of each community of organizations, are active later.
 *
 * Shape   one row for each two communities between which anybody went. One statement.
 * Unit    people.
 * Errors  ZodError when an instant is none; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 2.3.
 */
export const flowsFrom = (db: Db, { placeIds, from, to, windowDays }: { placeIds: string[], from: number, to: number, windowDays: number }) => (
  communityFlows(db, { placeIds, from, to, window: windowDays * DAY })
)
