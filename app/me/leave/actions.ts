'use server'

import { redirect } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import { isAway } from '../../../lib/away'
import { tellNext } from '../../../lib/notice'
import { currentViewer, endCurrentSession } from '../../../lib/session'
import { urql } from '../../../lib/urql'
import type { AccountProblems } from '../../components/account-form'
import { accountProblems, given } from '../../components/account-problems'

const EraseMe = graphql(`mutation EraseMe($input: EraseMeInput!) { outcome: eraseMe(input: $input) { ... on EraseMeRefusal { code message field } } }`)

/** The viewer leaves for good: `password`, and what becomes of their `contributions`. */
export async function leave(_: AccountProblems | null, form: FormData): Promise<AccountProblems | null> {
  if (!await currentViewer()) redirect('/sign-in?return=/me/leave')
  const contributions = given(form, 'contributions') === 'REMOVE' ? 'REMOVE' as const : 'KEEP' as const
  const { data, error } = await urql().mutation(EraseMe, { input: { password: given(form, 'password'), contributions, idempotencyKey: given(form, 'idempotencyKey') } })
  if (!data && isAway(error)) return accountProblems({ '': 'away' })
  if (!data) throw error
  if (data.outcome.__typename === 'EraseMeRefusal') return accountProblems(data.outcome.code === 'LIMIT' ? { '': 'tooMany' } : { password: 'wrongPassword' })
  await endCurrentSession()
  await tellNext('left')
  redirect('/')
}
