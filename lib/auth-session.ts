import { createHash } from 'node:crypto'
import type { Db } from '../db/db'
import { newId, newToken } from '../db/ids'
import { createSession } from '../db/members/create-session'
import { forgetSessions } from '../db/members/forget-sessions'
import { revokeSessions } from '../db/members/revoke-sessions'
import { sessionByHash } from '../db/members/session-by-hash'
import { touchSession } from '../db/members/touch-session'
import type { Role } from '../graphql/viewer'
import { IDLE_MS, SESSION_SECONDS } from './auth-cookie'

const TOUCH_MS = 3_600_000

export interface OpenedSession { sid: string, memberId: string, maxAge: number }

/** Opens a session of a member: a fresh secret, of which the graph keeps only the hash. `maxAge` in seconds; administrators' end after 12 hours. */
export async function openSessionOf(db: Db, { memberId, role }: { memberId: string, role: Role }, userAgent: string, at = Date.now()): Promise<OpenedSession> {
  const sid = newToken()
  const maxAge = SESSION_SECONDS[role]
  const session = { memberId, sessionId: newId('session'), hash: hashOf(sid), at, expiresAt: at + maxAge * 1_000, userAgent: userAgent.toWellFormed().slice(0, 200) }
  const [written] = await createSession(db, session)
  if (!written) throw new Error('A session can only be opened for a member who is here.')
  return { sid, memberId, maxAge }
}

/** Who is signed in with a secret, or null when its session is unknown, revoked, over or idle. Notes its use, at most once an hour. */
export async function sessionOf(db: Db, sid: string, at = Date.now()) {
  const hash = hashOf(sid)
  const [session] = await sessionByHash(db, { hash, at, idleMs: IDLE_MS })
  if (!session) return null
  if (at - session.lastUsedAt > TOUCH_MS) void touchSession(db, { hash, at }).catch(() => undefined)
  return session
}

/** Ends the session of a secret, if it is open. */
export async function endSession(db: Db, sid: string, at = Date.now()): Promise<void> {
  const session = await sessionOf(db, sid, at)
  if (session) await revokeSessions(db, { memberId: session.memberId, sessionId: session.sessionId, keepId: null, at })
}

/** Sessions that have been over for a month are forgotten. */
export const sweepSessions = (db: Db, at = Date.now()) => forgetSessions(db, { before: at - SESSION_SECONDS.MEMBER * 1_000 })

const hashOf = (sid: string) => createHash('sha256').update(sid).digest('hex')
