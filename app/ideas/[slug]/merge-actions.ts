'use server'

import { refresh } from 'next/cache'
import { graphql } from '../../../graphql/generated/documents'
import { urql } from '../../../lib/urql'
import { failed, refused, textOf } from '../../components/refused'
import type { Acted } from '../act-form'

const UnmergeIdeas = graphql(`mutation UnmergeIdeas($input: UnmergeIdeasInput!) { unmergeIdeas(input: $input) { ... on UnmergeIdeasRefusal { code message field } } }`)

/** Undoes it. */
export async function unmerge(_: Acted | null, form: FormData): Promise<Acted> {
  try {
    const { data, error } = await urql().mutation(UnmergeIdeas, { input: { ideaId: textOf(form, 'ideaId') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '' } })
    if (!data) throw error
    if (data.unmergeIdeas.__typename === 'UnmergeIdeasRefusal') return await refused(form, data.unmergeIdeas)
  } catch (error) {
    return failed(form, error)
  }
  refresh()
  return { problem: null }
}
