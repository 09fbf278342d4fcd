'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { graphql } from '../../../../graphql/generated/documents'
import type { RefusalCode, StatusKind } from '../../../../graphql/generated/documents/graphql'
import { urql, type Answer } from '../../../../lib/urql'
import type { Refused } from '../../../components/field-form'
import { failed, refused, textOf } from '../../../components/refused'

const Create = graphql(`mutation CreateStatusLabel($input: CreateStatusLabelInput!) { outcome: createStatusLabel(input: $input) { ... on Refusal { code message field } } }`)
const Change = graphql(`mutation ChangeStatusLabel($input: ChangeStatusLabelInput!) { outcome: changeStatusLabel(input: $input) { ... on Refusal { code message field } } }`)
const Retire = graphql(`mutation RetireStatusLabel($input: RetireStatusLabelInput!) { outcome: retireStatusLabel(input: $input) { ... on Refusal { code message field } } }`)
const Restore = graphql(`mutation RestoreStatusLabel($input: RestoreStatusLabelInput!) { outcome: restoreStatusLabel(input: $input) { ... on Refusal { code message field } } }`)

interface Outcome { __typename: string; code?: RefusalCode; message?: string; field?: string[] | null }

const keyOf = (form: FormData) => ({ idempotencyKey: textOf(form, 'idempotencyKey') ?? '' })
const labelOf = (form: FormData) => ({ labelId: textOf(form, 'labelId') ?? '', ...keyOf(form) })
const numberOf = (form: FormData, name: string) => { const number = Number(textOf(form, name)); return Number.isInteger(number) && number > 0 ? number : null }

export async function createLabel(_: Refused | null, form: FormData): Promise<Refused | null> {
  const input = { organizationId: textOf(form, 'organizationId') ?? '', label: textOf(form, 'label') ?? '', kind: (textOf(form, 'kind') ?? 'OPEN') as StatusKind, colour: numberOf(form, 'colour'), ...keyOf(form) }
  return then(form, await urql().mutation(Create, { input }))
}

export async function changeLabel(_: Refused | null, form: FormData): Promise<Refused | null> {
  return then(form, await urql().mutation(Change, { input: { ...labelOf(form), label: textOf(form, 'label'), colour: numberOf(form, 'colour'), rank: numberOf(form, 'rank') } }))
}

export async function retireLabel(_: Refused | null, form: FormData): Promise<Refused | null> {
  const input = labelOf(form)
  return then(form, form.get('then') === 'restore' ? await urql().mutation(Restore, { input }) : await urql().mutation(Retire, { input }))
}

async function then(form: FormData, { data, error }: Answer<{ outcome: Outcome }>): Promise<Refused | null> {
  if (!data) return failed(form, error)
  const { code, message = '', field } = data.outcome
  if (code) return refused(form, { code, message, field })
  const path = `/organizations/${encodeURIComponent(textOf(form, 'slug') ?? '')}/settings`
  revalidatePath(path) // only the part behind # is new in the address: else the page that is open would stay
  redirect(`${path}#labels`)
}
