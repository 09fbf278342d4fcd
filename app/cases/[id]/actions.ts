'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import type { RefusalCode } from '../../../graphql/generated/documents/graphql'
import { urql, type Answer } from '../../../lib/urql'
import type { Refused } from '../../components/field-form'
import { failed, refused, textOf } from '../../components/refused'

const Answered = graphql(`mutation AnswerCase($input: AnswerCaseInput!) { outcome: answerCase(input: $input) { ... on Refusal { code message field } } }`)
const Claimed = graphql(`mutation ClaimCase($input: ClaimCaseInput!) { outcome: claimCase(input: $input) { ... on Refusal { code message field } } }`)
const Confirmed = graphql(`mutation ConfirmCase($input: ConfirmCaseInput!) { outcome: confirmCase(input: $input) { ... on Refusal { code message field } } }`)
const Reopened = graphql(`mutation ReopenCase($input: ReopenCaseInput!) { outcome: reopenCase(input: $input) { ... on Refusal { code message field } } }`)
const Withdrawn = graphql(`mutation WithdrawCase($input: WithdrawCaseInput!) { outcome: withdrawCase(input: $input) { ... on Refusal { code message field } } }`)
const Consented = graphql(`mutation SetCaseConsent($input: SetCaseConsentInput!) { outcome: setCaseConsent(input: $input) { ... on Refusal { code message field } } }`)

interface Outcome { __typename: string; code?: RefusalCode; message?: string; field?: string[] | null }

const keysOf = (form: FormData) => ({ caseId: textOf(form, 'caseId') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '' })

/** A step of a case: an answer or a claim of the organization, a confirmation or reopening of who raised it. */
export async function moveCase(_: Refused | null, form: FormData): Promise<Refused | null> {
  const input = { ...keysOf(form), body: textOf(form, 'body') ?? '' }
  switch (form.get('move')) {
    case 'answer': return then(form, await urql().mutation(Answered, { input }))
    case 'claim': return then(form, await urql().mutation(Claimed, { input }))
    case 'reopen': return then(form, await urql().mutation(Reopened, { input }))
    default: return then(form, await urql().mutation(Confirmed, { input }))
  }
}

/** Who may read one's own case, and taking it back. */
export async function ownCase(_: Refused | null, form: FormData): Promise<Refused | null> {
  const [input, own] = [keysOf(form), form.get('own')]
  if (own === 'withdraw') return then(form, await urql().mutation(Withdrawn, { input }))
  return then(form, await urql().mutation(Consented, { input: { ...input, isPublic: own === 'show' } }))
}

async function then(form: FormData, { data, error }: Answer<{ outcome: Outcome }>): Promise<Refused | null> {
  if (!data) return failed(form, error)
  const { code, message = '', field } = data.outcome
  if (code) return refused(form, { code, message, field })
  const path = `/cases/${encodeURIComponent(keysOf(form).caseId)}`
  revalidatePath(path) // only the part behind # is new in the address: else the page that is open would stay
  redirect(`${path}#course`)
}
