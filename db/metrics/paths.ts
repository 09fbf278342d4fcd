import { z } from 'zod'
import type { Db } from '../db'
import { Id, Millis, windowFrom } from '../shapes'
import { statement } from '../statement'
import text from './contacts.cypher'

/** Edges that are followed from each person: at most 20 x 20 paths of three steps, and 8,000 that are thought of. */
const MOST = 20

const Params = z.object({ memberIds: z.array(Id).max(500), topicId: Id, from: Millis, asOf: Millis, most: z.number().int() })
const Edge = z.object({ otherId: Id, days: z.number().int() })
const Row = z.object({ memberId: Id, total: z.number().int(), toTopic: z.number().int(), edges: z.array(Edge) })

export const contacts = statement('READ', text, Params, Row)
export type Contacts = z.output<typeof Row>

/** A way from a member to a topic: the people on it, none for the direct one, and the product of the shares of its steps. */
export interface Way { people: string[], strength: number }
export interface Dominance { ways: Way[], considered: number, share: number | null, margin: number | null }

/**
 * The ways by which a member comes to a topic: through whom, how strong each is, and how clearly the best wins.
 *
 * Shape   the five strongest ways, strongest first; share and margin over all that were considered. Three statements.
 * Unit    shares, 0 to 1; null when no way leads there.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 3.4, after "Value creation by social media": dominant paths against competing ones.
 */
export async function waysTo(db: Db, { memberId, topicId, asOf, windowDays }: { memberId: string, topicId: string, asOf: number, windowDays: number }): Promise<Dominance> {
  const window = { topicId, asOf, from: windowFrom(asOf, windowDays), most: MOST }
  const known = new Map<string, Contacts>()
  for (let step = 0, ids = [memberId]; step < 3 && ids.length > 0; step += 1) {
    for (const row of await contacts(db, { memberIds: ids, ...window })) known.set(row.memberId, row)
    ids = [...new Set(ids.flatMap((id) => known.get(id)?.edges.map(({ otherId }) => otherId) ?? []))].filter((id) => !known.has(id))
  }
  const { ways, ...verdict } = dominance(waysFrom(memberId, known))
  return { ...verdict, ways: ways.slice(0, 5) }
}

/** All simple ways of at most three steps that end at the topic. */
export function waysFrom(memberId: string, known: Map<string, Contacts>, before: string[] = [memberId], strength = 1): Way[] {
  const at = known.get(memberId)
  if (!at || at.total === 0) return []
  const there = at.toTopic > 0 ? [{ people: before.slice(1), strength: strength * (at.toTopic / at.total) }] : []
  if (before.length === 3) return there
  const further = at.edges.filter(({ otherId }) => !before.includes(otherId))
  return [...there, ...further.flatMap(({ otherId, days }) => waysFrom(otherId, known, [...before, otherId], strength * (days / at.total)))]
}

/** How clearly the best of some ways wins: its share of all, and its margin over the best that begins with another step. */
export function dominance(all: Way[]): Dominance {
  const ways = all.toSorted((a, b) => b.strength - a.strength || a.people.length - b.people.length || (a.people.join() < b.people.join() ? -1 : 1))
  const [best] = ways
  if (!best) return { ways, considered: 0, share: null, margin: null }
  const second = ways.find(({ people }) => people[0] !== best.people[0])?.strength ?? 0
  return {
    ways, considered: ways.length, share: best.strength / ways.reduce((sum, { strength }) => sum + strength, 0),
    margin: (best.strength - second) / (best.strength + second),
  }
}
