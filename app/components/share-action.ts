'use server'

import { graphql } from '../../graphql/generated/documents'
import { urql } from '../../lib/urql'
import { textOf } from './refused'

const Share = graphql(`
  mutation Share($input: ShareInput!) { share(input: $input) { ... on ShareSuccess { url } ... on ShareRefusal { code } } }
`)

export type Shared = { url: string } | { failed: true } | null

/** The viewer's own link to an idea or a community: whoever signs up through it was brought by them. */
export async function share(_: Shared, form: FormData): Promise<Shared> {
  const input = { ideaId: textOf(form, 'ideaId'), communityId: textOf(form, 'communityId'), idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
  const { data } = await urql().mutation(Share, { input })
  return data?.share.__typename === 'ShareSuccess' ? { url: data.share.url } : { failed: true }
}
