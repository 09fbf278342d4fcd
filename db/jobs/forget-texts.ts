import { RESTORABLE } from '../acts/change-text'
import { forgetWithdrawn } from '../conversation/forget-withdrawn'
import type { Db } from '../db'
import { forgetOutcomeTexts } from '../work/forget-outcomes'
import { withLease } from './lease'

const AT_ONCE = 500
const LEASE_MS = 60_000

/**
 * Removes the words of what was withdrawn longer ago than it can be restored. How far that has come is noted, so that each time costs what was withdrawn since.
 * False: somebody else is at it.
 */
export const forgetTexts = (db: Db, now: number) => withLease(db, { key: 'withdrawn', now, forMs: LEASE_MS }, async (noted) => {
  const span = { from: noted ?? -1, upTo: now - RESTORABLE }
  for (let forgotten = AT_ONCE; forgotten >= AT_ONCE;) [{ forgotten } = { forgotten: 0 }] = await forgetWithdrawn(db, { ...span, limit: AT_ONCE })
  await forgetOutcomeTexts(db, span)
  return Math.max(span.from, span.upTo)
})
