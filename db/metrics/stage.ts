import { z } from 'zod'
import type { Db } from '../db'
import { DAY, Id, Millis } from '../shapes'
import { statement } from '../statement'
import { producersOf, type Producers } from './producers'
import type { StageName, StageRow } from './rows'
import text from './stage.cypher'

const Place = z.object({ communityId: Id, memberIds: z.array(Id).nullable() })
const Params = z.object({ places: z.array(Place).max(1_000), instants: z.array(Millis).max(64), window: z.number().int().min(DAY) })
const Row = z.object({
  communityId: z.string(), memberId: z.string(), asOf: z.number(),
  stage: z.enum(['NONE', 'LEFT', 'DORMANT', 'PRACTICE', 'INTEREST']),
  since: z.number().nullable(), lastSign: z.number().nullable(), days: z.array(z.number()), partnerIds: z.array(z.string()),
  productions: z.array(z.object({ ideaId: z.string(), at: z.number() })),
})

/** Stages up to practice, with the accepted work that may lift them. */
export const stage = statement('READ', text, Params, Row)

export const LEVEL: Record<StageName, number> = { NONE: 0, LEFT: 0, DORMANT: 0, INTEREST: 1, PRACTICE: 2, PURPOSE: 3, VALUE_NETWORK: 4 }

/** Where, when and how far back. */
export interface StageQuery { instants: number[], windowDays: number }

/**
 * Stage of persons in communities at some instants, with the evidence.
 *
 * Shape   for each community and instant one row for everybody who was ever seen there (NONE before that); none for an unknown community.
 * Unit    one of seven stages. Window: `windowDays` (90), dormancy after twice that.
 * Errors  ZodError when an instant is none; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 2.2, after Society 3.0.
 */
export const stagesIn = (db: Db, { communityIds, ...query }: StageQuery & { communityIds: string[] }) => (
  stagesAt(db, communityIds.map((communityId) => ({ communityId, memberIds: null })), query)
)

/** The same for some members in some communities; a member who was never seen in one gives no row there. */
export const stagesOf = (db: Db, { memberIds, communityIds, ...query }: StageQuery & { memberIds: string[], communityIds: string[] }) => (
  stagesAt(db, communityIds.map((communityId) => ({ communityId, memberIds })), query)
)

async function stagesAt(db: Db, places: z.input<typeof Place>[], { instants, windowDays }: StageQuery): Promise<(StageRow & { asOf: number })[]> {
  const found = await stage(db, { places, instants, window: windowDays * DAY })
  const working = found.filter((row) => LEVEL[row.stage] > 0)
  const producers = await producersOf(db, working.flatMap(({ asOf, productions }) => productions.map(({ ideaId }) => ({ ideaId, asOf }))))
  return found.map(({ days, productions, ...row }) => ({
    ...row,
    ...lifted(row.stage, LEVEL[row.stage] > 0 ? newestFirst(productions).map((work) => ({ ...work, ...producers(work, row.asOf) })) : []),
    dates: days.sort((a, b) => a - b).map((day) => new Date(day * DAY).toISOString().slice(0, 10)),
  }))
}

const newestFirst = (productions: Work[]) => productions.toSorted((a, b) => b.at - a.at || (a.ideaId < b.ideaId ? -1 : 1))

type Work = { ideaId: string, at: number }

/** Accepted work on an idea of two producers or more gives purpose; of three from three homes, a value network. */
export function lifted(from: StageName, work: (Producers & { ideaId: string })[]): { stage: StageName, ideaId: string | null } {
  const network = work.find(({ people, homes }) => people >= 3 && homes >= 3)
  if (network) return { stage: 'VALUE_NETWORK', ideaId: network.ideaId }
  const purpose = work.find(({ people }) => people >= 2)
  return purpose ? { stage: 'PURPOSE', ideaId: purpose.ideaId } : { stage: from, ideaId: null }
}
