'use server'

import { getTranslations } from 'next-intl/server'
import { refresh } from 'next/cache'
import { graphql } from '../../graphql/generated/documents'
import { ask, urql } from '../../lib/urql'
import type { Refused } from './field-form'
import { again, failed, refused, textOf } from './refused'

const IdeaAtAddress = graphql(`query IdeaAtAddress($slug: String!) { idea(slug: $slug) { id } }`)
const MergeIdeas = graphql(`mutation MergeIdeas($input: MergeIdeasInput!) { mergeIdeas(input: $input) { ... on MergeIdeasRefusal { code message field } } }`)

/** Merges an idea into the one chosen, or into the one whose address was given. */
export async function merge(_: Refused | null, form: FormData): Promise<Refused | null> {
  try {
    const intoId = await chosen(form)
    if (!intoId) return { problem: (await getTranslations('merge'))('form.none'), field: 'address', ...again(form) }
    const input = { ideaId: textOf(form, 'ideaId') ?? '', intoId, because: textOf(form, 'because') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
    const { data, error } = await urql().mutation(MergeIdeas, { input })
    if (!data) throw error
    if (data.mergeIdeas.__typename === 'MergeIdeasRefusal') return await said(form, data.mergeIdeas)
  } catch (error) {
    return failed(form, error)
  }
  refresh()
  return null
}

/** The id of the idea at the address that was given, else of the one that was chosen. */
async function chosen(form: FormData): Promise<string | null> {
  const address = textOf(form, 'address')
  if (!address) return textOf(form, 'intoId')
  const slug = /([^/?#]+)\/?(?:[?#].*)?$/.exec(address.trim())?.[1] ?? ''
  return (await ask(IdeaAtAddress, { slug: decoded(slug) })).idea?.id ?? null
}

const decoded = (slug: string) => {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}

const shown = new Set(['INVALID_intoId', 'INVALID_because', 'MERGED_ideaId', 'MERGED_intoId', 'LIMIT_intoId'] as const)
type Shown = typeof shown extends Set<infer Each> ? Each : never

/** A refusal in the reader's language, beside the field that is meant. */
async function said(form: FormData, refusal: Parameters<typeof refused>[1]): Promise<Refused> {
  const usual = await refused(form, refusal)
  const key = `${refusal.code}_${usual.field}` as Shown
  const field = usual.field === 'intoId' ? 'address' : usual.field
  return shown.has(key) ? { ...usual, field, problem: (await getTranslations('merge.refused'))(key) } : { ...usual, field }
}
