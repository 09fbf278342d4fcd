'use server'

import { refresh } from 'next/cache'
import { graphql } from '../../graphql/generated/documents'
import { urql } from '../../lib/urql'
import { textOf } from '../components/refused'

const ReadAllNotices = graphql(`
  mutation ReadAllNotices($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { ... on MarkNoticesReadSuccess { read } ... on Refusal { code } } }
`)

const MuteIdea = graphql(`mutation MuteIdea($input: MuteIdeaInput!) { outcome: muteIdea(input: $input) { ... on Refusal { code } } }`)
const UnmuteIdea = graphql(`mutation UnmuteIdea($input: UnmuteIdeaInput!) { outcome: unmuteIdea(input: $input) { ... on Refusal { code } } }`)

/** Marks all that has been shown as read: what came since stays unread. */
export async function readNotices(form: FormData): Promise<void> {
  const { data, error } = await urql().mutation(ReadAllNotices, { input: { until: textOf(form, 'until'), idempotencyKey: textOf(form, 'idempotencyKey') ?? '' } })
  if (!data) throw error
  refresh()
}

/** Hears no more of an idea (`ideaId`), or again (`ends`). */
export async function muteIdea(form: FormData): Promise<void> {
  const input = { ideaId: textOf(form, 'ideaId') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
  const { data, error } = textOf(form, 'ends') ? await urql().mutation(UnmuteIdea, { input }) : await urql().mutation(MuteIdea, { input })
  if (!data) throw error
  refresh()
}
