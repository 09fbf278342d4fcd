import { Cron } from 'croner'
import type { Logger } from 'pino'
import type { Db } from '../db/db'
import { forgetNames } from '../db/jobs/forget-names'
import { forgetTexts } from '../db/jobs/forget-texts'
import { forgetOutcomes } from '../db/jobs/forget-outcomes'
import { lapseTasks } from '../db/jobs/lapse-tasks'
import { measureNights } from '../db/jobs/measure-nights'
import { forgetOldMails, makeMails, sendMails } from '../db/jobs/send-mails'
import { forgetOldDeliveries, webhookSender } from '../db/jobs/send-webhooks'
import { refreshQueuedStandings } from '../db/jobs/standing-jobs'
import { forgetOldFindings } from '../db/metrics/findings'
import { brokenPolicies } from '../db/policies/chain'
import { wantOfToday, workOutFindings } from '../db/jobs/work-out-findings'
import { renewPlans } from '../db/jobs/renew-plans'
import { tellMembers } from '../db/jobs/tell-members'
import { isAway } from './away'
import { nextDigest } from './digest-time'
import { handOver } from './hand-over'
import { isMailing } from './mailer'
import { postWebhook } from './webhook-post'
import { exportNightly, forgetExport } from './nightly-export'

const EVERY_SECOND = '* * * * * *'
const EVERY_MINUTE = '5 * * * * *'
const EVERY_HOUR = '35 17 * * * *'

/**
 * The work of the portal that nobody waits for: the standing of ideas and what members and webhooks are told seconds after an act, the facts of the night once a UTC day,
 * names of who left, measures that were too much for whoever asked, tasks that nobody moves, and forgetting outcomes of writes that nobody will repeat any more, and words that were withdrawn.
 * The night's work is asked for every minute and done when the last midnight has not been measured yet: so it catches up after downtime.
 * `db` is a patient one.
 */
export function startJobs(db: Db, log: Logger): { stop(): void } {
  const standings = job(EVERY_SECOND, log, 'standings', (now) => refreshQueuedStandings(db, now))
  const telling = job(EVERY_SECOND, log, 'telling', async (now) => { await tellMembers(db, { now, digestAt: nextDigest(now), isMailing: isMailing() }, (error) => log.error({ err: error }, 'An announcement could not be told and will be tried again.')) })
  const mails = job(EVERY_SECOND, log, 'mails', async (now) => {
    if (!isMailing()) return
    await makeMails(db, now, nextDigest(now))
    await sendMails(db, handOver, now)
  })
  const sender = webhookSender(db, postWebhook(), { onFault: (error) => log[isAway(error) ? 'debug' : 'error']({ err: error }, 'A webhook could not be told and will be tried again.') })
  const hooks = job(EVERY_SECOND, log, 'webhooks', async () => { await sender.tick() })
  const forgetting = job(EVERY_SECOND, log, 'forgetting', (now) => forgetNames(db, now, forgetExport))
  const findings = job(EVERY_SECOND, log, 'findings', (now) => workOutFindings(db, now, (error) => log.warn({ err: error }, 'A measure could not be worked out and will be tried again.')))
  const tasks = job(EVERY_MINUTE, log, 'tasks', (now) => lapseTasks(db, now))
  const nights = job(EVERY_MINUTE, log, 'nights', async (now) => { await measureNights(db, now) })
  const outcomes = job(EVERY_HOUR, log, 'outcomes', async (now) => { await forgetOutcomes(db, now); await forgetOldMails(db, now); await forgetTexts(db, now); await forgetOldDeliveries(db, now); await forgetOldFindings(db, now); await wantOfToday(db, now); await renewPlans(db, now) })
  const exports = job(EVERY_MINUTE, log, 'exports', (now) => exportNightly(db, now))
  void nights.trigger()
  void checkPolicies(db, log)
  return { stop: () => [standings, telling, mails, hooks, forgetting, findings, tasks, nights, exports, outcomes].forEach((one) => one.stop()) }
}

/** Says loudly when a published version of a policy was changed past the portal. */
async function checkPolicies(db: Db, log: Logger): Promise<void> {
  const broken = await brokenPolicies(db).catch(() => [])
  if (broken.length > 0) log.error({ policies: broken }, 'A published version of a policy was changed or removed past the portal: see /policyz and docs/operations.md.')
}

/** One at a time in this process; the next tick tries again what failed. That the database is away is no failure of a job. */
const job = (pattern: string, log: Logger, name: string, work: (now: number) => Promise<void>) => new Cron(pattern, {
  timezone: 'UTC', protect: true, unref: true,
  catch: (error) => log[isAway(error) ? 'debug' : 'warn']({ err: error, job: name }, 'A job failed and will be tried again.'),
}, () => work(Date.now()))
