'use server'

import { refresh, revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import { ownPath } from '../../../lib/own-path'
import { urql } from '../../../lib/urql'
import type { Refused } from '../../components/field-form'
import { failed, refused, textOf } from '../../components/refused'
import { statusIn } from '../../components/status-choice'

const SaveDraft = graphql(`
  mutation SaveResponseDraft($input: SaveResponseDraftInput!) { outcome: saveResponseDraft(input: $input) { ... on SaveResponseDraftSuccess { idea { id } } ... on SaveResponseDraftRefusal { code message field } } }
`)
const Publish = graphql(`
  mutation PublishResponse($input: PublishResponseInput!) { outcome: publishResponse(input: $input) { ... on PublishResponseSuccess { idea { id } } ... on PublishResponseRefusal { code message field } } }
`)

/** Keeps the draft that colleagues share, or publishes it with the status. Where a colleague was first, both texts stand there: theirs as it is kept, one's own in the field. */
export async function respond(_: Refused | null, form: FormData): Promise<Refused | null> {
  const draft = { ideaId: textOf(form, 'ideaId') ?? '', body: textOf(form, 'body') ?? '', baseNumber: Number(form.get('baseNumber')) || 0, idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
  const status = statusIn(form.get('status'))
  const becauseOf = [...form.keys()].filter((name) => name.startsWith('because ')).map((name) => name.slice(8))
  const { data, error } = form.get('then') === 'draft'
    ? await urql().mutation(SaveDraft, { input: draft })
    : await urql().mutation(Publish, { input: { ...draft, statusKind: status?.kind, statusLabelId: status?.labelId, becauseOf, language: textOf(form, 'language') } })
  if (!data) return failed(form, error)
  const { outcome } = data
  if ('code' in outcome) {
    if (outcome.code === 'CONFLICT') refresh()
    return refused(form, outcome)
  }
  const path = ownPath(form.get('path'))
  revalidatePath(path) // only the part behind # is new in the address: else the page that is open would stay
  redirect(`${path}#response`)
}
