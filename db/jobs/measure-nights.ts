import type { Db } from '../db'
import { measureUntil } from '../metrics/measure'
import { midnightOf } from '../shapes'
import { withLease } from './lease'

const HOUR = 3_600_000

/** Measures the portal as of now unless that was done since the last UTC midnight. False: somebody else is at it. */
export const measureNights = (db: Db, now: number) => withLease(db, { key: 'nights', now, forMs: HOUR }, async (measured) => {
  if (measured !== null && measured >= midnightOf(now)) return null
  await measureUntil(db, now, { anyway: false })
  return midnightOf(now)
})

/** Measures the portal as of any instant; what lists sort by stays so until the next UTC midnight. False: somebody else is at it. */
export const measureAsOf = (db: Db, { asOf, now }: { asOf: number, now: number }) => withLease(db, { key: 'nights', now, forMs: HOUR }, async () => {
  await measureUntil(db, asOf)
  return midnightOf(now)
})
