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
 * False: somebody else is at it. A holder that dies gives way when the lease runs out; work that takes longer calls `renew` before that.
 */
export async function withLease(db: Db, { key, now, forMs }: LeaseTerms, work: (at: number | null, renew: () => Promise<unknown>) => Promise<number | null>): Promise<boolean> {
  const holder = newToken()
  const [held] = await takeLease(db, { key, holder, now, until: now + forMs })
  if (!held) return false
  let at: number | null = null
  try {
    at = await work(held.at, () => takeLease(db, { key, holder, now: Date.now(), until: Date.now() + forMs }))
  } finally {
    await endLease(db, { key, holder, at })
  }
  return true
}

/** Does work, and beside it every so often what keeps it in hand. Where a beat fails, the next may succeed. */
export async function beating<T>(everyMs: number, beat: () => Promise<unknown>, work: () => Promise<T>): Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => { last = beat().catch(() => undefined) }, everyMs)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    await last
  }
}
