import { z } from 'zod'
import type { Db } from '../db'
import { newToken } from '../ids'
import { Millis } from '../shapes'
import { statement } from '../statement'
import endText from './end-lease.cypher'
import takeText from './take-lease.cypher'

const Held = z.object({ at: z.number().nullable() })

export const takeLease = statement('WRITE', takeText, z.object({ key: z.string(), holder: z.string(), now: Millis, until: Millis }), Held)
export const endLease = statement('WRITE', endText, z.object({ key: z.string(), holder: z.string(), at: Millis.nullable() }), Held)

export interface LeaseTerms { key: string, now: number, forMs: number }

/**
 * Does work that must not run twice at once, here or in another process. `work` gets what was noted last and gives what to note now.
 * False: somebody else is at it. A holder that dies gives way when the lease runs out.
 */
export async function withLease(db: Db, { key, now, forMs }: LeaseTerms, work: (at: number | null) => Promise<number | null>): Promise<boolean> {
  const holder = newToken()
  const [held] = await takeLease(db, { key, holder, now, until: now + forMs })
  if (!held) return false
  let at: number | null = null
  try {
    at = await work(held.at)
  } finally {
    await endLease(db, { key, holder, at })
  }
  return true
}
