'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { graphql } from '../../graphql/generated/documents'
import { rememberIntent } from '../../lib/intent'
import { ownPath } from '../../lib/own-path'
import { currentViewer } from '../../lib/session'
import { urql } from '../../lib/urql'
import { failed, notKept, refused, textOf } from '../components/refused'
import type { Acted } from './act-form'
import { isStance, type Stance } from './stances'

const documents = {
  support: graphql(`mutation Support($input: SupportIdeaInput!) { outcome: supportIdea(input: $input) { ... on Refusal { code message } } }`),
  withdrawSupport: graphql(`mutation WithdrawSupport($input: WithdrawSupportInput!) { outcome: withdrawSupport(input: $input) { ... on Refusal { code message } } }`),
  oppose: graphql(`mutation Oppose($input: OpposeIdeaInput!) { outcome: opposeIdea(input: $input) { ... on Refusal { code message } } }`),
  withdrawOpposition: graphql(`mutation WithdrawOpposition($input: WithdrawOppositionInput!) { outcome: withdrawOpposition(input: $input) { ... on Refusal { code message } } }`),
  follow: graphql(`mutation Follow($input: FollowIdeaInput!) { outcome: followIdea(input: $input) { ... on Refusal { code message } } }`),
  unfollow: graphql(`mutation Unfollow($input: UnfollowIdeaInput!) { outcome: unfollowIdea(input: $input) { ... on Refusal { code message } } }`),
} satisfies Record<Stance, unknown>

/** Supports, opposes or follows an idea, or undoes it. A visitor signs in first, and it is done then. */
export async function takeStance(_: Acted | null, form: FormData): Promise<Acted> {
  const [stance, ideaId, idempotencyKey] = [textOf(form, 'stance'), textOf(form, 'ideaId') ?? '', textOf(form, 'idempotencyKey') ?? '']
  if (!isStance(stance)) throw new Error('A form of ours asks for a stance that there is not.')
  try {
    if (!await currentViewer()) return await askToSignIn(form, stance, ideaId, idempotencyKey)
    const { data, error } = await urql().mutation(documents[stance] as typeof documents.support, { input: { ideaId, idempotencyKey } })
    if (!data) throw error
    if ('code' in data.outcome) return await refused(form, data.outcome)
  } catch (error) {
    return failed(form, error)
  }
  refresh()
  return { problem: null }
}

async function askToSignIn(form: FormData, stance: Stance, ideaId: string, idempotencyKey: string): Promise<Acted> {
  const path = ownPath(form.get('path'))
  if (stance !== 'support' && stance !== 'oppose' && stance !== 'follow') redirect(`/sign-in?return=${encodeURIComponent(path)}`)
  return notKept(form, await rememberIntent({ kind: stance, ideaId, idempotencyKey }, path))
}
