import type { Db } from '../db'
import { newId } from '../ids'
import { claimMail, type ClaimedMail } from '../notices/claim-mail'
import { dueMembers } from '../notices/due-members'
import { forgetMails } from '../notices/forget-mails'
import { keepMail } from '../notices/keep-mail'
import { leaveMail } from '../notices/leave-mail'
import { writeMails } from '../notices/write-mails'
import { DAY } from '../shapes'
import { beating, withLease } from './lease'

const NOTICES = 2_000
/** Who sends says every two seconds that they are still at it: who dies gives way within seconds. */
const LEASE_MS = 8_000
const IN_HAND_MS = 6_000
const BEAT_MS = 2_000
const WORK_MS = 5_000
/** Mails that a member gets in an hour beside the digest; what comes then is in the digest. */
export const MOST_AN_HOUR = 5
const HOUR = 3_600_000
const GIVE_UP_MS = 3 * DAY
const KEPT_MS = 30 * DAY

/** What came of handing a mail over. AWAY: the mail server cannot be asked now; LATER: it wants to be asked again; REFUSED: not this mail; BOUNCED: not this address, ever. */
export type Handed = { outcome: 'SENT', html?: string, text?: string } | { outcome: 'AWAY' | 'LATER' | 'REFUSED' | 'BOUNCED', reason: string }
/** Hands a mail over within ten seconds, or says why not; never throws. */
export type HandOver = (mail: ClaimedMail) => Promise<Handed>

/** Puts what is due into mails, one a member; what would be too many in an hour waits for the digest at `digestAt`. */
export async function makeMails(db: Db, now: number, digestAt: number): Promise<void> {
  const members = await dueMembers(db, { now, limit: NOTICES })
  const mails = members.map(({ memberId }) => ({ id: newId('mail'), memberId }))
  if (mails.length > 0) await writeMails(db, { mails, now, since: now - HOUR, most: MOST_AN_HOUR, digestAt })
}

/**
 * Sends what waits, one after the other: a crash leaves at most one mail of which nobody knows whether it went, and that one goes again
 * with the same Message-ID when its time in hand is over. Gives how many were sent.
 */
export async function sendMails(db: Db, handOver: HandOver, now = Date.now()): Promise<number> {
  let sent = 0
  await withLease(db, { key: 'mails', now, forMs: LEASE_MS }, async (_, renew) => {
    while (Date.now() - now < WORK_MS) {
      const at = Date.now()
      const [mail] = await claimMail(db, { now: at, until: at + IN_HAND_MS })
      if (!mail) break
      const keep = () => Promise.all([renew(), keepMail(db, { id: mail.id, until: Date.now() + IN_HAND_MS })])
      const handed = await beating(BEAT_MS, keep, () => handOver(mail))
      await leaveMail(db, { id: mail.id, at, ...leftAs(mail, handed, Date.now()) })
      if (handed.outcome === 'SENT') sent += 1
      if (handed.outcome === 'AWAY') break
    }
    return null
  })
  return sent
}

function leftAs({ attempts, createdAt }: ClaimedMail, handed: Handed, now: number) {
  const rest = { runAt: now, reason: null, html: null, text: null, isBounced: false }
  if (handed.outcome === 'SENT') return { ...rest, state: 'sent' as const, html: handed.html ?? null, text: handed.text ?? null }
  const { outcome, reason } = handed
  const isOver = outcome === 'REFUSED' || outcome === 'BOUNCED' || now - createdAt > GIVE_UP_MS
  if (isOver) return { ...rest, state: 'failed' as const, reason, isBounced: outcome === 'BOUNCED' }
  return { ...rest, state: 'queued' as const, reason, runAt: now + waitAfter(attempts) }
}

/** Five seconds after the first try, twice as long after each, an hour at most. */
const waitAfter = (attempts: number) => Math.min(5_000 * 2 ** (attempts - 1), 3_600_000)

/** Forgets mails after a month. */
export async function forgetOldMails(db: Db, now: number): Promise<void> {
  for (let forgotten = NOTICES; forgotten === NOTICES;) [{ forgotten } = { forgotten: 0 }] = await forgetMails(db, { before: now - KEPT_MS, limit: NOTICES })
}
