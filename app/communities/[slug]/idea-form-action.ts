'use server'

import { refresh } from 'next/cache'
import { graphql } from '../../../graphql/generated/documents'
import { urql } from '../../../lib/urql'
import type { Refused } from '../../components/field-form'
import { failed, refused, textOf } from '../../components/refused'

const SetIdeaForm = graphql(`mutation SetIdeaFormHere($input: SetIdeaFormInput!) { outcome: setIdeaForm(input: $input) { ... on SetIdeaFormRefusal { code message field } } }`)

/** Keeps what a new idea in the community begins with; empty: nothing. */
export async function setIdeaForm(_: Refused | null, form: FormData): Promise<Refused | null> {
  const input = { communityId: textOf(form, 'communityId') ?? '', form: textOf(form, 'form'), hint: textOf(form, 'hint'), idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
  const { data, error } = await urql().mutation(SetIdeaForm, { input })
  if (!data) return failed(form, error)
  if (data.outcome.__typename === 'SetIdeaFormRefusal') return refused(form, data.outcome)
  refresh()
  return null
}
