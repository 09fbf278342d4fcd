'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { changePassword, speak } from '../../lib/auth'
import { isAway } from '../../lib/away'
import { isPortalLanguage } from '../../lib/language'
import { tellNext } from '../../lib/notice'
import { endOtherSessions, endOwnSession, keepLanguage } from '../../lib/own-sessions'
import { currentViewer, endCurrentSession } from '../../lib/session'
import { accountProblems, accountWait, given } from '../components/account-problems'
import type { AccountProblems } from '../components/account-form'

/** Signs this browser out, for a form anywhere. */
export async function signOut(): Promise<void> {
  await endCurrentSession()
  await tellNext('signedOut')
  redirect('/')
}

const viewerOrSignIn = async () => await currentViewer() ?? redirect('/sign-in?return=/account')

/** Ends one of the viewer's sessions (`sessionId`). */
export async function endSession(form: FormData): Promise<void> {
  await endOwnSession(await viewerOrSignIn(), given(form, 'sessionId'))
  revalidatePath('/account')
}

/** Ends every session of the viewer but this one. */
export async function endOthers(): Promise<void> {
  await endOtherSessions(await viewerOrSignIn())
  revalidatePath('/account')
}

/** Sets the language of the portal for the viewer (`language`). */
export async function setLanguage(form: FormData): Promise<void> {
  const language = given(form, 'language')
  const viewer = await viewerOrSignIn()
  if (!isPortalLanguage(language)) return
  await keepLanguage(viewer, language)
  await speak(language)
  await tellNext('saved')
  redirect('/account')
}

/** Changes the viewer's password. */
export async function changePasswordHere(_: AccountProblems | null, form: FormData): Promise<AccountProblems | null> {
  const viewer = await viewerOrSignIn()
  const outcome = await changePassword(viewer, given(form, 'current'), given(form, 'password')).catch((error: unknown) => {
    if (isAway(error)) return 'AWAY' as const
    throw error
  })
  if (outcome === 'AWAY') return accountProblems({ '': 'away' })
  if (outcome === 'WRONG') return accountProblems({ current: 'wrongPassword' })
  if (typeof outcome === 'string') return accountProblems({ password: outcome })
  if (outcome) return accountWait(outcome, {})
  await tellNext('passwordChanged')
  redirect('/account')
}
