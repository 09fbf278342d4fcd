import { z } from 'zod'
import type { Db } from '../db'
import { statement } from '../statement'
import { daysBetween, ensureNights } from './nights'
import { refreshStandings } from './standings'
import text from './first-act.cypher'

export const firstAct = statement('READ', text, z.object({}), z.object({ at: z.number().nullable() }))

/** Nightly facts up to an instant, for every day that lacks them, and the standing of every idea as of that instant, even where a later one stood unless `anyway` is false. */
export async function measureUntil(db: Db, asOf: number, { anyway = true } = {}): Promise<void> {
  const at = (await firstAct(db, {}))[0]?.at
  if (at != null) await ensureNights(db, { instants: daysBetween(at, asOf) })
  await refreshStandings(db, { ideaIds: 'ALL', asOf, anyway })
}
