'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { signUp } from '../../lib/auth'
import { isAway } from '../../lib/away'
import { finishIntent } from '../../lib/finish-intent'
import { chooseLanguage } from '../../lib/language'
import { tellNext } from '../../lib/notice'
import { ownPath } from '../../lib/own-path'
import { accountProblems, accountWait, given } from '../components/account-problems'
import type { AccountProblems } from '../components/account-form'

/** Makes an account, finishes what the visitor wanted to do, and leads back to where they were; the first of all to /welcome. */
export async function signUpHere(_: AccountProblems | null, form: FormData): Promise<AccountProblems | null> {
  const values = { name: given(form, 'name'), email: given(form, 'email') }
  const language = chooseLanguage(await getLocale(), null)
  const outcome = await signUp({ ...values, password: given(form, 'password'), language, agreedTo: given(form, 'agreedTo').split(' ') }).catch((error: unknown) => {
    if (isAway(error)) return 'AWAY' as const
    throw error
  })
  if (outcome === 'AWAY') return accountProblems({ '': 'away' }, values)
  if ('problems' in outcome) return accountProblems({ ...outcome.problems }, values)
  if ('waitSeconds' in outcome) return accountWait(outcome, values)
  const done = await finishIntent()
  await tellNext(done?.notice ?? (outcome.lateForInvitation ? 'signedUpLate' : 'signedUp'))
  redirect(done?.path ?? (outcome.isFirst ? '/welcome' : ownPath(given(form, 'return'))))
}
