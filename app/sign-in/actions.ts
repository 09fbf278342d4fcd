'use server'

import { redirect } from 'next/navigation'
import { signIn } from '../../lib/auth'
import { isAway } from '../../lib/away'
import { demoLogins } from '../../lib/demo-accounts'
import { finishIntent } from '../../lib/finish-intent'
import { tellNext } from '../../lib/notice'
import { ownPath } from '../../lib/own-path'
import { accountProblems, accountWait, given } from '../components/account-problems'
import type { AccountProblems } from '../components/account-form'

/** Signs in (with e-mail and password, or as one of the demo), finishes what the visitor wanted to do, and leads back to where they were. */
export async function signInHere(_: AccountProblems | null, form: FormData): Promise<AccountProblems | null> {
  const { email, password } = await wanted(form)
  if (!email.trim() || !password) {
    return accountProblems({ ...(!email.trim() && { email: 'emailMissing' }), ...(!password && { password: 'passwordMissing' }) }, { email })
  }
  const outcome = await signIn(email, password).catch((error: unknown) => {
    if (isAway(error)) return 'AWAY' as const
    throw error
  })
  if (outcome === 'AWAY') return accountProblems({ '': 'away' }, { email })
  if (outcome === 'WRONG') return accountProblems({ '': 'wrong' }, { email })
  if (outcome) return accountWait(outcome, { email })
  const done = await finishIntent()
  await tellNext(done?.notice ?? 'signedIn')
  redirect(done?.path ?? ownPath(given(form, 'return')))
}

async function wanted(form: FormData): Promise<{ email: string, password: string }> {
  const key = given(form, 'demo')
  const demo = key ? (await demoLogins()).find((login) => login.key === key) : undefined
  return demo ?? { email: given(form, 'email'), password: given(form, 'password') }
}
