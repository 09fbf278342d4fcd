import { z } from 'zod'
import type { Db } from '../db'
import { refreshStandings } from '../metrics/standings'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { withLease } from './lease'
import endText from './end-jobs.cypher'
import queuedText from './queued-standings.cypher'

export const queuedStandings = statement('READ', queuedText, z.object({ now: Millis, limit: z.number().int() }), z.object({ jobId: z.string(), ideaIds: z.array(z.string()) }))
export const endJobs = statement('WRITE', endText, z.object({ jobIds: z.array(Id) }), z.object({ ended: z.number() }))

const AT_ONCE = 2_000

/** Measures the ideas that acts have asked for, once each, and removes the jobs. A crash between leaves them to the next time. */
export async function refreshQueuedStandings(db: Db, now: number): Promise<void> {
  const queued = await queuedStandings(db, { now, limit: AT_ONCE })
  if (queued.length === 0) return
  await withLease(db, { key: 'standings', now, forMs: 30_000 }, async () => {
    await refreshStandings(db, { ideaIds: [...new Set(queued.flatMap(({ ideaIds }) => ideaIds))], asOf: now })
    await endJobs(db, { jobIds: queued.map(({ jobId }) => jobId) })
    return null
  })
}
