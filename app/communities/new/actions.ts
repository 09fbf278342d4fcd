'use server'

import { redirect } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import { urql } from '../../../lib/urql'
import type { Refused } from '../../components/field-form'
import { failed, refused, textOf } from '../../components/refused'

const FoundCommunity = graphql(`
  mutation FoundCommunity($input: CreateCommunityInput!) {
    createCommunity(input: $input) { ... on CreateCommunitySuccess { community { slug } } ... on CreateCommunityRefusal { code message field } }
  }
`)

export async function foundCommunity(_: Refused | null, form: FormData): Promise<Refused | null> {
  const input = {
    organizationId: textOf(form, 'organizationId') ?? '', name: textOf(form, 'name') ?? '', about: textOf(form, 'about'),
    language: textOf(form, 'language'), verified: form.get('verified') === 'yes', idempotencyKey: textOf(form, 'idempotencyKey') ?? '',
  }
  const { data, error } = await urql().mutation(FoundCommunity, { input })
  if (!data) return failed(form, error)
  if (data.createCommunity.__typename === 'CreateCommunityRefusal') return refused(form, data.createCommunity)
  redirect(`/communities/${data.createCommunity.community.slug}`)
}
