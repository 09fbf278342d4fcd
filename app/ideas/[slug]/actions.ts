'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import type { Alignment } from '../../../graphql/generated/documents/graphql'
import { forgetKept, rememberIntent } from '../../../lib/intent'
import { ownPath } from '../../../lib/own-path'
import { currentViewer } from '../../../lib/session'
import { urql } from '../../../lib/urql'
import type { Refused } from '../../components/field-form'
import { failed, missing, notKept, refused, textOf } from '../../components/refused'
import { statusIn } from '../../components/status-choice'

const CommentOnIdea = graphql(`
  mutation CommentOnIdea($input: CommentInput!) {
    comment(input: $input) { ... on CommentSuccess { comment { id } } ... on CommentRefusal { code message field } }
  }
`)
const SetStatus = graphql(`
  mutation SetStatus($input: SetIdeaStatusInput!) {
    setIdeaStatus(input: $input) { ... on SetIdeaStatusRefusal { code message field } }
  }
`)

const alignments: readonly Alignment[] = ['FOR', 'NEUTRAL', 'AGAINST']
const keyOf = (form: FormData) => textOf(form, 'idempotencyKey') ?? ''

/** Comments on an idea or answers a comment there, and leads to it; what a visitor wrote is posted after they sign in. */
export async function commentOnIdea(_: Refused | null, form: FormData): Promise<Refused | null> {
  const path = ownPath(form.get('path'))
  const written = {
    ideaId: textOf(form, 'ideaId'), body: textOf(form, 'body') ?? '', replyTo: textOf(form, 'replyTo'),
    alignment: alignments.find((each) => each === form.get('alignment')) ?? null, language: textOf(form, 'language'), idempotencyKey: keyOf(form),
  }
  if (!written.body) return missing(form, 'commentShort', 'body')
  const outcome = await comment(written, path, form).catch((error: unknown) => failed(form, error))
  if ('problem' in outcome) return outcome
  await forgetKept('comment')
  redirect(`${path}?comment=${outcome.id}#${outcome.id}`)
}

async function comment(written: { body: string; ideaId: string | null; idempotencyKey: string }, path: string, form: FormData): Promise<Refused | { id: string }> {
  if (!await currentViewer()) return notKept(form, await rememberIntent({ kind: 'comment', ...written }, path))
  const { data, error } = await urql().mutation(CommentOnIdea, { input: written })
  if (!data) throw error
  return data.comment.__typename === 'CommentRefusal' ? refused(form, data.comment) : data.comment.comment
}

/** Sets where an idea stands. */
export async function setStatus(_: Refused | null, form: FormData): Promise<Refused | null> {
  const { kind, labelId } = statusIn(form.get('kind')) ?? { kind: 'OPEN' as const, labelId: null }
  const input = { ideaId: textOf(form, 'ideaId') ?? '', kind, labelId, label: textOf(form, 'label'), idempotencyKey: keyOf(form) }
  const { data, error } = await urql().mutation(SetStatus, { input })
  if (!data) return failed(form, error)
  if (data.setIdeaStatus.__typename === 'SetIdeaStatusRefusal') return refused(form, data.setIdeaStatus)
  refresh()
  return null
}
