'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { graphql } from '../../../../../graphql/generated/documents'
import { urql } from '../../../../../lib/urql'
import type { Refused } from '../../../../components/field-form'
import { failed, refused, textOf } from '../../../../components/refused'

const Set = graphql(`mutation SetEmbedOrigins($input: SetEmbedOriginsInput!) { outcome: setEmbedOrigins(input: $input) { ... on Refusal { code message field } } }`)

/** Says which sites may show what the organization hosts, one to a line. */
export async function setSites(_: Refused | null, form: FormData): Promise<Refused | null> {
  const origins = (textOf(form, 'origins') ?? '').split(/\s+/).filter(Boolean)
  const { data, error } = await urql().mutation(Set, { input: { organizationId: textOf(form, 'organizationId') ?? '', origins, idempotencyKey: textOf(form, 'idempotencyKey') ?? '' } })
  if (!data) return failed(form, error)
  const { outcome } = data
  if ('code' in outcome) return refused(form, { ...outcome, field: outcome.field ? ['origins'] : null })
  const path = `/organizations/${encodeURIComponent(textOf(form, 'slug') ?? '')}/settings/embed`
  revalidatePath(path)
  redirect(path)
}
