'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../../../graphql/generated/documents'
import { ownPath } from '../../../../../lib/own-path'
import { currentViewer } from '../../../../../lib/session'
import { urql } from '../../../../../lib/urql'
import type { Refused } from '../../../../components/field-form'
import { again, failed, missing, refused, textOf } from '../../../../components/refused'
import type { Acted } from '../../../act-form'

const documents = {
  accept: graphql(`mutation AcceptAmendment($input: AcceptAmendmentInput!) { outcome: acceptAmendment(input: $input) { ... on Refusal { code message field } } }`),
  reject: graphql(`mutation RejectAmendment($input: RejectAmendmentInput!) { outcome: rejectAmendment(input: $input) { ... on Refusal { code message field } } }`),
  promote: graphql(`mutation PromoteAmendment($input: PromoteAmendmentInput!) { outcome: promoteAmendment(input: $input) { ... on Refusal { code message field } } }`),
  withdraw: graphql(`mutation WithdrawAmendment($input: WithdrawAmendmentInput!) { outcome: withdrawAmendment(input: $input) { ... on Refusal { code message field } } }`),
  back: graphql(`mutation BackAmendment($input: BackAmendmentInput!) { outcome: backAmendment(input: $input) { ... on Refusal { code message field } } }`),
  unback: graphql(`mutation UnbackAmendment($input: UnbackAmendmentInput!) { outcome: unbackAmendment(input: $input) { ... on Refusal { code message field } } }`),
}
const CommentOnAmendment = graphql(`
  mutation CommentOnAmendment($input: CommentOnAmendmentInput!) {
    commentOnAmendment(input: $input) { ... on CommentOnAmendmentSuccess { comment { id } } ... on CommentOnAmendmentRefusal { code message field } }
  }
`)

export type Deed = keyof typeof documents
const isDeed = (deed: string | null): deed is Deed => deed !== null && Object.hasOwn(documents, deed)

/** Who is not signed in does so first, and comes back. */
async function signedIn(form: FormData) {
  if (!await currentViewer()) redirect(`/sign-in?return=${encodeURIComponent(ownPath(form.get('path')))}`)
}

async function done(form: FormData): Promise<Refused | null> {
  await signedIn(form)
  const deed = textOf(form, 'deed')
  if (!isDeed(deed)) throw new Error('A form of ours asks for a deed that there is not.')
  const reason = deed === 'reject' ? { reason: textOf(form, 'reason') ?? '' } : {}
  const { data, error } = await urql().mutation(documents[deed] as typeof documents.reject, { input: { amendmentId: textOf(form, 'amendmentId') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '', ...reason } as { amendmentId: string; idempotencyKey: string; reason: string } })
  if (!data) return failed(form, error)
  if ('code' in data.outcome) return refused(form, data.outcome)
  refresh()
  return null
}

/** Decides about an amendment by a form that may have fields. */
export const decide = async (_: Refused | null, form: FormData): Promise<Refused | null> => done(form)

/** Is for an amendment, or takes that back, by a button. */
export const react = async (_: Acted | null, form: FormData): Promise<Acted> => ({ problem: (await done(form))?.problem ?? null })

/** Comments on an amendment, or answers a comment there, and leads to it. */
export async function commentOnAmendment(_: Refused | null, form: FormData): Promise<Refused | null> {
  if (!await currentViewer()) return { problem: (await getTranslations('texts.amendments'))('signIn'), field: null, ...again(form) }
  const body = textOf(form, 'body')
  if (!body) return missing(form, 'commentShort', 'body')
  const input = { amendmentId: textOf(form, 'amendmentId') ?? '', body, replyTo: textOf(form, 'replyTo'), language: textOf(form, 'language'), idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
  const { data, error } = await urql().mutation(CommentOnAmendment, { input })
  if (!data) return failed(form, error)
  if (data.commentOnAmendment.__typename === 'CommentOnAmendmentRefusal') return refused(form, data.commentOnAmendment)
  const { id } = data.commentOnAmendment.comment
  redirect(`${ownPath(form.get('path'))}?comment=${id}#${id}`)
}
