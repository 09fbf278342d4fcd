import { z } from 'zod'
import type { Db } from '../db'
import { Id, Millis, midnightOf, windowFrom } from '../shapes'
import { statement } from '../statement'
import establishedText from './established-communities.cypher'
import { ensureNights } from './nights'
import { inOneGo } from './of-places'
import producedText from './produced-ideas.cypher'
import { producersOf } from './producers'

export const establishedCommunities = statement('READ', establishedText, z.object({ midnight: Millis }), z.object({ communityId: Id, organizationId: z.string().nullable() }))
export const producedIdeas = statement('READ', producedText, z.object({ from: Millis, asOf: Millis }), z.object({ ideaId: Id }))

export interface ValueNetwork {
  /** Established communities. */
  communityIds: string[]
  /** Pairs that made something together, ids in code point order, and on how many ideas. */
  pairs: { one: string, other: string, ideas: number }[]
}

/**
 * Which established communities made something together, on the whole portal or among the communities of one organization.
 *
 * Shape   the communities, and each pair with an idea in the window whose producers came from both. Six statements at most.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 2.3: value networks (Society 3.0; V. Allee).
 */
export async function valueNetwork(db: Db, { organizationId, asOf, windowDays }: { organizationId: string | null, asOf: number, windowDays: number }): Promise<ValueNetwork> {
  await ensureNights(db, { instants: [asOf] })
  const [established, produced] = await Promise.all([
    establishedCommunities(db, { midnight: midnightOf(asOf) }), producedIdeas(db, { from: windowFrom(asOf, windowDays), asOf }),
  ])
  const communityIds = established.filter((row) => organizationId === null || row.organizationId === organizationId).map((row) => row.communityId)
  const producers = await producersOf(db, produced.map(({ ideaId }) => ({ ideaId, asOf })))
  return { communityIds, pairs: pairsOf(produced.map((idea) => producers(idea, asOf).from), new Set(communityIds)) }
}

/** The same, kept as others are: of the one organization that is asked for, or of the whole portal without any. One row. */
export const networkOf = inOneGo('value-network', async (db, { placeIds: [organizationId], asOf, windowDays }: { placeIds: string[], asOf: number, windowDays: number }) => (
  [await valueNetwork(db, { organizationId: organizationId ?? null, asOf, windowDays })]
))

/** The pairs of some communities that come together in any of the lists of homes, and in how many. */
export function pairsOf(homes: string[][], among: Set<string>): ValueNetwork['pairs'] {
  const pairs = new Map<string, ValueNetwork['pairs'][number]>()
  for (const list of homes) {
    const here = [...new Set(list)].filter((home) => among.has(home)).sort()
    here.forEach((one, nth) => here.slice(nth + 1).forEach((other) => {
      const known = pairs.get(`${one} ${other}`)
      pairs.set(`${one} ${other}`, { one, other, ideas: (known?.ideas ?? 0) + 1 })
    }))
  }
  return [...pairs.values()].sort((a, b) => b.ideas - a.ideas || (`${a.one} ${a.other}` < `${b.one} ${b.other}` ? -1 : 1))
}

/** Pairs over all possible ones; null below two communities. Worked: 3 of the 6 pairs of 4 communities: 0.5. */
export const densityOf = ({ communityIds: { length }, pairs }: ValueNetwork): number | null => (length < 2 ? null : pairs.length / (length * (length - 1) / 2))
