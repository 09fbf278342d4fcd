'use server'

import { refresh } from 'next/cache'
import { graphql } from '../../graphql/generated/documents'
import { urql } from '../../lib/urql'
import { textOf } from '../components/refused'

const ReadAllNotices = graphql(`
  mutation ReadAllNotices($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { ... on MarkNoticesReadSuccess { read } ... on Refusal { code } } }
`)

/** Marks all that has been shown as read: what came since stays unread. */
export async function readNotices(form: FormData): Promise<void> {
  const { data, error } = await urql().mutation(ReadAllNotices, { input: { until: textOf(form, 'until'), idempotencyKey: textOf(form, 'idempotencyKey') ?? '' } })
  if (!data) throw error
  refresh()
}
