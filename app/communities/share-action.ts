'use server'

import { graphql } from '../../graphql/generated/documents'
import { urql } from '../../lib/urql'
import { textOf } from '../components/refused'

const ShareCommunity = graphql(`
  mutation ShareCommunity($input: ShareInput!) { share(input: $input) { ... on ShareSuccess { url } ... on ShareRefusal { code } } }
`)

export type Shared = { url: string } | { failed: true } | null

/** The viewer's own link to a community: whoever signs up through it was brought by them. */
export async function shareCommunity(_: Shared, form: FormData): Promise<Shared> {
  const input = { communityId: textOf(form, 'communityId'), idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
  const { data } = await urql().mutation(ShareCommunity, { input })
  return data?.share.__typename === 'ShareSuccess' ? { url: data.share.url } : { failed: true }
}
