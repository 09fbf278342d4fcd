import { z } from 'zod'
import type { Db } from '../db'
import { Id, Millis, windowFrom } from '../shapes'
import { statement } from '../statement'
import { sourcesOf } from './sources'
import { trustBreadth } from './spread'
import text from './trust.cypher'

/** Fewer people than this say too little. */
const ENOUGH = 3
/** No idea has this id: where an endorser came from is asked apart from any idea. */
const NO_IDEA = '#trust'

const Params = z.object({ memberIds: z.array(Id).max(500), from: Millis, asOf: Millis })
const Row = z.object({ memberId: Id, endorserId: Id, topicId: Id.nullable(), at: Millis })

export const endorsementsOfMembers = statement('READ', text, Params, Row)

export interface TrustBreadthRow { memberId: string, endorsers: number, topics: number, breadth: number | null, kind: 'CONTEXTUAL' | 'GROWING' | 'ABSOLUTE' | null }

/**
 * Whether members are trusted for one thing or across the board.
 *
 * Shape   one row for each member asked. Two statements, and those that see to the nights.
 * Unit    topics, 1 and up; null with fewer than three endorsers, or without a topic.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 3.8, after "Scale, not value creation": trust contextual or absolute.
 */
export async function trustBreadthOf(db: Db, { memberIds, asOf, windowDays }: { memberIds: string[], asOf: number, windowDays: number }): Promise<TrustBreadthRow[]> {
  const rows = await endorsementsOfMembers(db, { memberIds, asOf, from: windowFrom(asOf, windowDays) })
  const arrivals = new Map(rows.map(({ endorserId, at }) => [`${endorserId} ${at}`, { memberId: endorserId, ideaId: NO_IDEA, at }]))
  const sources = new Map((await sourcesOf(db, { arrivals: [...arrivals.values()] })).map(({ memberId, at, source }) => [`${memberId} ${at}`, source]))
  return memberIds.map((memberId) => {
    const own = rows.filter((row) => row.memberId === memberId)
    return { memberId, ...breadthOf(own.map((row) => ({ ...row, source: sources.get(`${row.endorserId} ${row.at}`) ?? '#none' }))) }
  })
}

/** Endorsers count once a topic. Contextual below 1.5; absolute from 3 on, when they come from two sources or more; else growing. */
export function breadthOf(endorsements: { endorserId: string, topicId: string | null, source: string }[]): Omit<TrustBreadthRow, 'memberId'> {
  const byTopic = new Map<string, Set<string>>()
  for (const { endorserId, topicId } of endorsements) if (topicId) byTopic.set(topicId, (byTopic.get(topicId) ?? new Set()).add(endorserId))
  const endorsers = new Set(endorsements.map(({ endorserId }) => endorserId)).size
  const breadth = endorsers < ENOUGH ? null : trustBreadth([...byTopic.values()].map((each) => each.size))
  const sources = new Set(endorsements.map(({ source }) => source)).size
  const kind = breadth === null ? null : breadth < 1.5 ? 'CONTEXTUAL' : breadth >= 3 - 1e-9 && sources >= 2 ? 'ABSOLUTE' : 'GROWING'
  return { endorsers, topics: byTopic.size, breadth, kind }
}
