'use server'

import { refresh } from 'next/cache'
import { graphql } from '../../../graphql/generated/documents'
import { urql } from '../../../lib/urql'
import type { Refused } from '../../components/field-form'
import { failed, refused, textOf } from '../../components/refused'

const AddNote = graphql(`mutation AddNoteHere($input: AddNoteInput!) { outcome: addNote(input: $input) { ... on AddNoteRefusal { code message field } } }`)
const WithdrawNote = graphql(`mutation WithdrawNoteHere($input: WithdrawNoteInput!) { outcome: withdrawNote(input: $input) { ... on Refusal { code } } }`)

/** Writes a private note beside the idea. */
export async function addNote(_: Refused | null, form: FormData): Promise<Refused | null> {
  const { data, error } = await urql().mutation(AddNote, { input: { ideaId: textOf(form, 'ideaId') ?? '', body: textOf(form, 'body') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '' } })
  if (!data) return failed(form, error)
  if (data.outcome.__typename === 'AddNoteRefusal') return refused(form, data.outcome)
  refresh()
  return null
}

/** Removes a note of one's own. */
export async function withdrawNote(form: FormData): Promise<void> {
  const { data, error } = await urql().mutation(WithdrawNote, { input: { noteId: textOf(form, 'noteId') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '' } })
  if (!data) throw error
  refresh()
}
