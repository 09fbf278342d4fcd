'use server'

import { redirect } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import { urql } from '../../../lib/urql'
import type { Refused } from '../../components/field-form'
import { failed, refused, textOf } from '../../components/refused'

const MakeOrganization = graphql(`
  mutation MakeOrganization($input: CreateOrganizationInput!) {
    createOrganization(input: $input) { ... on CreateOrganizationSuccess { organization { slug } } ... on CreateOrganizationRefusal { code message field } }
  }
`)

export async function makeOrganization(_: Refused | null, form: FormData): Promise<Refused | null> {
  const input = { name: textOf(form, 'name') ?? '', about: textOf(form, 'about'), idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
  const { data, error } = await urql().mutation(MakeOrganization, { input })
  if (!data) return failed(form, error)
  const { createOrganization } = data
  if (createOrganization.__typename === 'CreateOrganizationRefusal') return refused(form, createOrganization)
  redirect(`/organizations/${createOrganization.organization.slug}`)
}
