import { forgetOperations } from '../acts/forget-operations'
import type { Db } from '../db'
import { DAY } from '../shapes'

const KEPT_DAYS = 7
const AT_ONCE = 5_000

/** Forgets outcomes of writes older than 7 days: their idempotency keys are free again. */
export async function forgetOutcomes(db: Db, now: number): Promise<void> {
  for (let forgotten = AT_ONCE; forgotten === AT_ONCE;) [{ forgotten } = { forgotten: 0 }] = await forgetOperations(db, { before: now - KEPT_DAYS * DAY })
}
