import { Cron } from 'croner'
import type { Logger } from 'pino'
import type { Db } from '../db/db'
import { withLease } from '../db/jobs/lease'
import { refreshQueuedStandings } from '../db/jobs/standing-jobs'
import { measureUntil } from '../db/metrics/measure'
import { midnightOf } from '../db/shapes'

const EVERY_SECOND = '* * * * * *'
const EVERY_MINUTE = '5 * * * * *'

/**
 * The work of the portal that nobody waits for: the standing of ideas seconds after an act, the facts of the night once a UTC day.
 * The night's work is asked for every minute and done when the last midnight has not been measured yet: so it catches up after downtime.
 * `db` is a patient one.
 */
export function startJobs(db: Db, log: Logger): { stop(): void } {
  const standings = job(EVERY_SECOND, log, 'standings', async (now) => {
    await withLease(db, { key: 'standings', now, forMs: 30_000 }, async () => {
      await refreshQueuedStandings(db, now)
      return null
    })
  })
  const nights = job(EVERY_MINUTE, log, 'nights', (now) => measureLastNight(db, now, log))
  void nights.trigger()
  return { stop: () => [standings, nights].forEach((one) => one.stop()) }
}

async function measureLastNight(db: Db, now: number, log: Logger) {
  const midnight = midnightOf(now)
  await withLease(db, { key: 'nights', now, forMs: 3_600_000 }, async (measured) => {
    if (measured !== null && measured >= midnight) return null
    await measureUntil(db, midnight)
    log.info({ midnight: new Date(midnight).toISOString() }, 'The night has been measured.')
    return midnight
  })
}

/** One at a time in this process; a failure is logged, and the next tick tries again. */
const job = (pattern: string, log: Logger, name: string, work: (now: number) => Promise<void>) => new Cron(pattern, {
  timezone: 'UTC', protect: true, unref: true,
  catch: (error) => log.warn({ err: error, job: name }, 'A job failed and will be tried again.'),
}, () => work(Date.now()))
