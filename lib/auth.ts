import { cookies, headers } from 'next/headers'
import { accountOfMember } from '../db/members/account-of-member'
import { countAccounts } from '../db/members/count-accounts'
import { setAccountLanguage } from '../db/members/set-account-language'
import { setPassword } from '../db/members/set-password'
import { cookieName, cookieOptions } from './auth-cookie'
import { hashPassword, passwordProblem, type PasswordProblem } from './auth-password'
import { signInWithPassword } from './auth-sign-in'
import { signUpWithPassword, type SignUpProblems } from './auth-sign-up'
import { chooseLanguage, isPortalLanguage, LANGUAGE_COOKIE, type PortalLanguage } from './language'
import { confirmPassword } from './own-password'
import { portal } from './portal'
import type { Wait } from './rate-limits'
import { currentBrowser, startSession, type CurrentViewer } from './session'
import { shareTokenHere } from './share-link'

const YEAR = 365 * 86_400

/** Signs this browser in (in an action): null when it is done, else why not. Throws DatabaseUnavailable. */
export async function signIn(email: string, password: string): Promise<null | 'WRONG' | Wait> {
  const outcome = await signInWithPassword(portal().db, { email, password }, await currentBrowser())
  if (outcome === 'WRONG' || 'waitSeconds' in outcome) return outcome
  await startSession(outcome)
  if (isPortalLanguage(outcome.language ?? undefined)) await speak(outcome.language as PortalLanguage, { unlessChosen: true })
  else await setAccountLanguage(portal().db, { memberId: outcome.memberId, language: await languageHere() }).catch(() => undefined)
  return null
}

/** The language in which this browser's visitor reads the portal: mails to who never chose one are written in it. */
const languageHere = async () => chooseLanguage((await cookies()).get(LANGUAGE_COOKIE)?.value, (await headers()).get('accept-language'))

/** Makes an account and signs this browser in (in an action): whether it is the portal's first, else why not. Throws DatabaseUnavailable. */
export async function signUp(
  given: { name: string, email: string, password: string, language: PortalLanguage, agreedTo: string[] },
): Promise<{ isFirst: boolean, lateForInvitation: boolean } | { problems: SignUpProblems } | Wait> {
  const outcome = await signUpWithPassword(portal().db, { ...given, shareToken: await shareTokenHere() }, await currentBrowser())
  if ('problems' in outcome || 'waitSeconds' in outcome) return outcome
  await startSession(outcome)
  ;(await cookies()).set(cookieName('join'), '', { ...cookieOptions(), maxAge: 0 })
  return { isFirst: outcome.role === 'ADMINISTRATOR', lateForInvitation: outcome.lateForInvitation }
}

/** Changes the viewer's password and ends their other sessions: null when it is done, else why not. */
export async function changePassword(
  viewer: CurrentViewer, current: string, wanted: string,
): Promise<null | 'WRONG' | PasswordProblem | Wait> {
  const unconfirmed = await confirmPassword(viewer.memberId, current, (await currentBrowser()).address)
  if (unconfirmed) return unconfirmed
  const [account] = await accountOfMember(portal().db, { memberId: viewer.memberId })
  const problem = passwordProblem(wanted, [viewer.name, viewer.handle, account?.email ?? ''])
  if (problem) return problem
  await setPassword(portal().db, { memberId: viewer.memberId, passwordHash: await hashPassword(wanted), keepId: viewer.sessionId, at: Date.now() })
  return null
}

/** Whether nobody has an account yet: who signs up now administers the portal. */
export async function isEmptyPortal(): Promise<boolean> {
  const [row] = await countAccounts(portal().db, {})
  return row?.accounts === 0
}

/** Remembers in this browser which language the portal speaks (in an action). */
export async function speak(language: PortalLanguage, { unlessChosen = false } = {}): Promise<void> {
  const kept = await cookies()
  if (unlessChosen && kept.get(LANGUAGE_COOKIE)) return
  kept.set(LANGUAGE_COOKIE, language, { path: '/', sameSite: 'lax', maxAge: YEAR })
}
