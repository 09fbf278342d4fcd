import { z } from 'zod'
import type { Db } from '../db'
import { newToken } from '../ids'
import { DAY, Millis, midnightOf } from '../shapes'
import { statement } from '../statement'
import { basinsOf, byCodePoint } from './basins'
import factsText from './night-facts.cypher'
import forgetText from './forget-nights.cypher'
import knownText from './known-nights.cypher'
import writeText from './write-nights.cypher'

const Midnights = z.object({ midnights: z.array(Millis).max(400) })
const Found = z.object({
  midnight: z.number(), communityId: z.string(), smallestKey: z.string(), residents: z.number(),
  established: z.boolean(), hub: z.boolean(), twins: z.array(z.string()),
})
const Fact = z.object({ communityId: z.string(), residents: z.number(), established: z.boolean(), hub: z.boolean(), basin: z.string(), basinIds: z.array(z.string()) })
const Night = z.object({ midnight: Millis, basins: z.number().int(), facts: z.array(Fact) })

export const nightFacts = statement('READ', factsText, Midnights, Found)
export const knownNights = statement('READ', knownText, Midnights, z.object({ midnight: z.number() }))
export const writeNights = statement('WRITE', writeText, z.object({ nights: z.array(Night), token: z.string() }), z.object({ midnight: z.number() }))
export const forgetNights = statement('WRITE', forgetText, z.object({ at: Millis }), z.object({ forgotten: z.number() }))

const NIGHTS_A_STATEMENT = 10
const MOST_ASKED = 400

/** Works out the nights of some instants that are not stored yet, in the transaction that `db` is. A night without an act in its 90 days stores nothing. */
export async function ensureNights(db: Db, { instants }: { instants: number[] }): Promise<void> {
  await workOut(db, await missingNights(db, { instants }))
}

/** The midnights of some instants whose nights are not stored, earliest first. */
export async function missingNights(db: Db, { instants }: { instants: number[] }): Promise<number[]> {
  const wanted = [...new Set(instants.map(midnightOf))].sort((a, b) => a - b)
  const missing: number[] = []
  for (let start = 0; start < wanted.length; start += MOST_ASKED) {
    const midnights = wanted.slice(start, start + MOST_ASKED)
    const known = new Set((await knownNights(db, { midnights })).map(({ midnight }) => midnight))
    missing.push(...midnights.filter((midnight) => !known.has(midnight)))
  }
  return missing
}

/** Works out and stores nights. Whether there was anything to store. */
export async function workOut(db: Db, midnights: number[]): Promise<boolean> {
  let stored = false
  for (let start = 0; start < midnights.length; start += NIGHTS_A_STATEMENT) {
    stored = await store(db, midnights.slice(start, start + NIGHTS_A_STATEMENT)) || stored
  }
  return stored
}

async function store(db: Db, midnights: number[]): Promise<boolean> {
  const found = await nightFacts(db, { midnights })
  if (found.length === 0) return false
  const nights = [...new Set(found.map(({ midnight }) => midnight))].map((midnight) => {
    const facts = found.filter((one) => one.midnight === midnight).sort((a, b) => byCodePoint(a.smallestKey, b.smallestKey))
    const basins = basinsOf(facts)
    return {
      midnight,
      basins: new Set(facts.filter(({ established, hub }) => established && !hub).map(({ communityId }) => basins.get(communityId))).size,
      facts: facts.map(({ communityId, residents, established, hub }) => (
        { communityId, residents, established, hub, basin: basins.get(communityId) ?? communityId, basinIds: namedAfter(communityId, basins) }
      )),
    }
  })
  await writeNights(db, { nights, token: newToken() })
  return true
}

/** All communities of the basin that this community names; none when another names it. */
const namedAfter = (name: string, basins: Map<string, string>) => [...basins].filter(([, basin]) => basin === name).map(([id]) => id)

/** Removes the nights that an act at this instant would have changed, and says that it is written into days gone by if it is. A few nights at a time, each by itself unless `db` is a transaction. */
export async function forgetNightsAfter(db: Db, { at }: { at: number }): Promise<void> {
  while (((await forgetNights(db, { at }))[0]?.forgotten ?? 0) > 0);
}

export const daysBetween = (from: number, to: number) => (
  Array.from({ length: Math.max(0, Math.floor((midnightOf(to) - midnightOf(from)) / DAY)) + 1 }, (_, day) => midnightOf(from) + day * DAY)
)
