'use server'

import { refresh } from 'next/cache'
import { graphql } from '../../graphql/generated/documents'
import { urql } from '../../lib/urql'
import { textOf } from './refused'

const MuteIdea = graphql(`mutation MuteIdea($input: MuteIdeaInput!) { outcome: muteIdea(input: $input) { ... on Refusal { code } } }`)
const UnmuteIdea = graphql(`mutation UnmuteIdea($input: UnmuteIdeaInput!) { outcome: unmuteIdea(input: $input) { ... on Refusal { code } } }`)

/** Hears no more of an idea (`ideaId`), or again (`ends`). */
export async function muteIdea(form: FormData): Promise<void> {
  const input = { ideaId: textOf(form, 'ideaId') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
  const { data, error } = textOf(form, 'ends') ? await urql().mutation(UnmuteIdea, { input }) : await urql().mutation(MuteIdea, { input })
  if (!data) throw error
  refresh()
}
