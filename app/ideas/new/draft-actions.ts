'use server'

import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { refresh } from 'next/cache'
import { graphql } from '../../../graphql/generated/documents'
import { urql } from '../../../lib/urql'
import { failed, refused, textOf } from '../../components/refused'
import type { Acted } from '../act-form'

const SaveDraft = graphql(`mutation SaveDraft($input: SaveDraftInput!) { saveDraft(input: $input) { ... on SaveDraftSuccess { draft { id updatedAt } } ... on SaveDraftRefusal { code } } }`)
const DeleteDraft = graphql(`mutation DeleteDraft($input: DeleteDraftInput!) { deleteDraft(input: $input) { ... on DeleteDraftRefusal { code message field } } }`)

/** Where a draft was kept, and when, in words. `id` is another than before when the draft was changed on another device meanwhile. */
export interface Saved { id: string | null; seenAt: string | null; said: string }

/** Keeps what stands in the form of a new idea: the newest state of it, for the member who writes it. */
export async function keepDraft(written: Record<string, string>): Promise<Saved> {
  const { title = '', body = '', topics = '', communityId, language, draftId, seenAt } = written
  const input = { title, body, topics, communityId: communityId || null, language: language || null, draftId: draftId || null, seenAt: seenAt || null, idempotencyKey: randomUUID() }
  const [{ data }, t] = [await urql().mutation(SaveDraft, { input }), await getTranslations('merge.draft')]
  if (data?.saveDraft.__typename !== 'SaveDraftSuccess') {
    return { id: draftId || null, seenAt: seenAt || null, said: t(data?.saveDraft.code === 'LIMIT' ? 'tooMany' : 'notSaved') }
  }
  const { id, updatedAt } = data.saveDraft.draft
  return { id, seenAt: updatedAt, said: t('saved', { at: new Date(updatedAt) }) }
}

/** Deletes a draft for good. */
export async function deleteDraft(_: Acted | null, form: FormData): Promise<Acted> {
  try {
    const { data, error } = await urql().mutation(DeleteDraft, { input: { draftId: textOf(form, 'draftId') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '' } })
    if (!data) throw error
    if (data.deleteDraft.__typename === 'DeleteDraftRefusal' && data.deleteDraft.code !== 'NOT_FOUND') return await refused(form, data.deleteDraft)
  } catch (error) {
    return failed(form, error)
  }
  refresh()
  return { problem: null }
}

/** Forgets the draft of an idea that has just been proposed; it stays where that cannot be done just now. */
export async function forgetDraft(draftId: string | null): Promise<void> {
  if (draftId) await urql().mutation(DeleteDraft, { input: { draftId, idempotencyKey: randomUUID() } })
}
