import type { Db } from '../db/db'
import { accountByEmail } from '../db/members/account-by-email'
import { normalizeEmail } from '../graphql/members/email'
import { isPassword } from './auth-password'
import { openSessionOf, sweepSessions, type OpenedSession } from './auth-session'
import { signedInAfterAll, waitToSignIn, type Wait } from './rate-limits'

export interface Browser { address: string, userAgent: string }
export type SignedIn = OpenedSession & { language: string | null }

/**
 * Signs in with e-mail and password. `WRONG` for an unknown account and for a wrong password alike, after the same work;
 * a wait when there were too many attempts, before any work.
 */
export async function signInWithPassword(
  db: Db, { email: written, password }: { email: string, password: string }, { address, userAgent }: Browser,
): Promise<SignedIn | Wait | 'WRONG'> {
  const email = normalizeEmail(written)
  const waiting = await waitToSignIn(address, email ?? written.slice(0, 300))
  if (waiting) return waiting
  const [account] = email ? await accountByEmail(db, { email }) : []
  const right = await isPassword(password.slice(0, 1_000), account?.passwordHash ?? null)
  if (!email || !account || !right) return 'WRONG'
  await signedInAfterAll(address, email)
  const session = await openSessionOf(db, account, userAgent)
  void sweepSessions(db).catch(() => undefined)
  return { ...session, language: account.language }
}
