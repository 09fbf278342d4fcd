'use server'

import { refresh } from 'next/cache'
import { graphql } from '../../../../graphql/generated/documents'
import type { RefusalCode } from '../../../../graphql/generated/documents/graphql'
import { urql, type Answer } from '../../../../lib/urql'
import type { Refused } from '../../../components/field-form'
import { failed, refused, textOf } from '../../../components/refused'
import { statusIn } from '../../../components/status-choice'

const SetStatus = graphql(`mutation SetStatusFromDesk($input: SetIdeaStatusInput!) { outcome: setIdeaStatus(input: $input) { ... on Refusal { code message field } } }`)
const KeepDraft = graphql(`mutation KeepDraftFromDesk($input: SaveResponseDraftInput!) { outcome: saveResponseDraft(input: $input) { ... on Refusal { code message field } } }`)
const Respond = graphql(`mutation RespondFromDesk($input: PublishResponseInput!) { outcome: publishResponse(input: $input) { ... on Refusal { code message field } } }`)
const Assign = graphql(`mutation AssignFromDesk($input: AssignReviewerInput!) { outcome: assignReviewer(input: $input) { ... on Refusal { code message field } } }`)

interface Outcome { __typename: string; code?: RefusalCode; message?: string; field?: string[] | null }

const ideaOf = (form: FormData) => ({ ideaId: textOf(form, 'ideaId') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '' })

/** Says where an idea stands, in the organization's own word where one is given. */
export async function setStatus(_: Refused | null, form: FormData): Promise<Refused | null> {
  const { kind, labelId } = statusIn(form.get('kind')) ?? { kind: 'OPEN' as const, labelId: null }
  return then(form, await urql().mutation(SetStatus, { input: { ...ideaOf(form), kind, labelId, label: textOf(form, 'label') } }))
}

/** Keeps the draft of the organization's word, or publishes it with the status. */
export async function respond(_: Refused | null, form: FormData): Promise<Refused | null> {
  const draft = { ...ideaOf(form), body: textOf(form, 'body') ?? '', baseNumber: Number(form.get('baseNumber')) || 0 }
  const status = statusIn(form.get('status'))
  return then(form, form.get('then') === 'draft'
    ? await urql().mutation(KeepDraft, { input: draft })
    : await urql().mutation(Respond, { input: { ...draft, statusKind: status?.kind, statusLabelId: status?.labelId, language: textOf(form, 'language') } }))
}

/** Asks somebody of the organization to assess an idea. */
export async function assign(_: Refused | null, form: FormData): Promise<Refused | null> {
  return then(form, await urql().mutation(Assign, { input: { ...ideaOf(form), memberId: textOf(form, 'memberId') ?? '' } }))
}

async function then(form: FormData, { data, error }: Answer<{ outcome: Outcome }>): Promise<Refused | null> {
  if (!data) return failed(form, error)
  const { code, message = '', field } = data.outcome
  if (code === 'CONFLICT' || !code) refresh()
  return code ? refused(form, { code, message, field }) : null
}
