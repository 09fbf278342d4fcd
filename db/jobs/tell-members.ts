import { Announcement } from '../acts/announce'
import type { Db } from '../db'
import { newId } from '../ids'
import { announced } from '../notices/announced'
import { audience, type Listener } from '../notices/audience'
import { defaults, groupOf } from '../notices/groups'
import { leaveAnnouncement } from '../notices/leave-announcement'
import { postponeAnnouncement } from '../notices/postpone-announcement'
import { takeAnnouncement } from '../notices/take-announcement'
import { writeNotices } from '../notices/write-notices'
import { isUnavailable } from '../unavailable'
import { withLease } from './lease'

const ANNOUNCEMENTS = 200
const LISTENERS = 500
const LEASE_MS = 10_000
/** Well below the lease: the last transaction that begins before it ends within it. */
const WORK_MS = 4_000

/** What telling needs to know: the moment, when the next digest goes out, and whether mails are sent at all. */
export interface Telling { now: number, digestAt: number, isMailing: boolean }

/**
 * Turns announcements into notices, oldest first, and gives how many. What a crash leaves undone is done the next time, and nothing twice.
 * One that fails waits and stands in no other's way; `onFault` hears of it.
 */
export async function tellMembers(db: Db, telling: Telling, onFault: (error: unknown) => void = () => undefined): Promise<number> {
  const waiting = await announced(db, { now: telling.now, limit: ANNOUNCEMENTS })
  let written = 0
  if (waiting.length === 0) return written
  await withLease(db, { key: 'telling', now: telling.now, forMs: LEASE_MS }, async () => {
    for (const { jobId } of waiting) {
      if (Date.now() - telling.now > WORK_MS) break
      written += await tellAll(db, jobId, telling).catch(async (error: unknown) => {
        if (isUnavailable(error)) throw error
        onFault(error)
        await postponeAnnouncement(db, { jobId, now: telling.now })
        return 0
      })
    }
    return null
  })
  return written
}

async function tellAll(db: Db, jobId: string, telling: Telling): Promise<number> {
  let written = 0
  for (;;) {
    const batch = await db.transaction((tx) => tellBatch(tx, jobId, telling))
    written += batch.written
    if (batch.isLast || Date.now() - telling.now > WORK_MS) return written
  }
}

/** Tells the next members of an announcement, and notes how far it came in the same transaction. */
export async function tellBatch(db: Db, jobId: string, telling: Telling, limit = LISTENERS): Promise<{ written: number, isLast: boolean }> {
  const [taken] = await takeAnnouncement(db, { jobId })
  if (!taken) return { written: 0, isLast: true }
  const { kind, at, actorId, subjectId, to } = Announcement.parse(JSON.parse(taken.payload))
  const group = groupOf(kind)
  const listeners = await audience(db, { ...to, subjectId, actorId, at, group, isPersonal: group === 'ADDRESSED', after: taken.toldUpTo, limit })
  const notices = listeners.flatMap((listener) => noticeFor(listener, group, jobId, telling))
  const isLast = listeners.length < limit
  if (notices.length > 0) await writeNotices(db, { notices, kind, at, writtenAt: telling.now, actorId, subjectId })
  await leaveAnnouncement(db, { jobId, toldUpTo: isLast ? null : listeners.at(-1)?.memberId ?? null })
  return { written: notices.length, isLast }
}

/** One notice, or none for who wants to hear of it nowhere. */
function noticeFor({ memberId, ideaId, isOwn, isMuted, hasMail, ...set }: Listener, kindGroup: ReturnType<typeof groupOf>, jobId: string, { now, digestAt, isMailing }: Telling) {
  const group = isOwn && kindGroup !== 'ADDRESSED' ? 'OWN_IDEAS' : kindGroup
  if (isMuted && group !== 'ADDRESSED') return []
  const inPortal = set.portal ?? defaults[group].portal
  const pace = isMailing && hasMail ? set.mail ?? defaults[group].mail : 'OFF'
  if (!inPortal && pace === 'OFF') return []
  const mailDue = { OFF: null, DAILY: digestAt, IMMEDIATE: now }[pace]
  return [{ id: newId('notice'), key: `${memberId}@${jobId}`, memberId, listedFor: inPortal ? memberId : null, ideaId, mailDue }]
}
