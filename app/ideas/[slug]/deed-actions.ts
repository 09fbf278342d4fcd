'use server'

import { refresh } from 'next/cache'
import { graphql } from '../../../graphql/generated/documents'
import type { RefusalCode } from '../../../graphql/generated/documents/graphql'
import { urql, type Answer } from '../../../lib/urql'
import { doQuietly } from '../../components/do-quietly'
import type { Refused } from '../../components/field-form'
import { failed, refused, textOf } from '../../components/refused'
import { recommendationIn } from './recommendations'

const Endorse = graphql(`mutation EndorseHere($input: EndorseIdeaInput!) { outcome: endorseIdea(input: $input) { ... on Refusal { code } } }`)
const EndEndorsement = graphql(`mutation EndEndorsement($input: WithdrawEndorsementInput!) { outcome: withdrawEndorsement(input: $input) { ... on Refusal { code } } }`)
const EndReview = graphql(`mutation EndReviewHere($input: EndReviewInput!) { outcome: endReview(input: $input) { ... on Refusal { code } } }`)
const Assign = graphql(`mutation AssignReviewerHere($input: AssignReviewerInput!) { outcome: assignReviewer(input: $input) { ... on Refusal { code message field } } }`)
const Assess = graphql(`mutation AssessHere($input: AssessIdeaInput!) { outcome: assessIdea(input: $input) { ... on Refusal { code message field } } }`)

interface Outcome { __typename: string; code?: RefusalCode; message?: string; field?: string[] | null }

const ideaOf = (form: FormData) => ({ ideaId: textOf(form, 'ideaId') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '' })
const wordsOf = (form: FormData, name: string) => textOf(form, name) ?? ''

/** Backs the idea for an organization, or does so no more. */
export async function backForOrganization(form: FormData): Promise<void> {
  const input = { ...ideaOf(form), organizationId: wordsOf(form, 'organizationId') }
  await doQuietly(form.get('then') === 'end' ? urql().mutation(EndEndorsement, { input }) : urql().mutation(Endorse, { input }))
}

/** Asks somebody no more to assess the idea. */
export async function endReview(form: FormData): Promise<void> {
  await doQuietly(urql().mutation(EndReview, { input: { ...ideaOf(form), memberId: wordsOf(form, 'memberId') } }))
}

/** Asks somebody of the organization to assess the idea. */
export async function assignReviewer(_: Refused | null, form: FormData): Promise<Refused | null> {
  return then(form, await urql().mutation(Assign, { input: { ...ideaOf(form), memberId: wordsOf(form, 'memberId') } }))
}

/** Keeps what the viewer thinks of the idea, for the people of its host alone. */
export async function assessIdea(_: Refused | null, form: FormData): Promise<Refused | null> {
  const words = { feasibility: wordsOf(form, 'feasibility'), fit: wordsOf(form, 'fit'), cost: wordsOf(form, 'cost') }
  return then(form, await urql().mutation(Assess, { input: { ...ideaOf(form), ...words, recommendation: recommendationIn(form.get('recommendation')) } }))
}

async function then(form: FormData, { data, error }: Answer<{ outcome: Outcome }>): Promise<Refused | null> {
  if (!data) return failed(form, error)
  const { code, message = '', field } = data.outcome
  if (code) return refused(form, { code, message, field })
  refresh()
  return null
}
