'use server'

import { redirect } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import { ownPath } from '../../../lib/own-path'
import { urql } from '../../../lib/urql'
import type { Refused } from '../../components/field-form'
import { failed, refused, textOf } from '../../components/refused'

const EditText = graphql(`
  mutation EditOwnText($input: EditTextInput!) {
    editText(input: $input) { ... on EditTextSuccess { text { ... on Comment { id } ... on Post { id } } } ... on EditTextRefusal { code message field } }
  }
`)

/** Changes a comment or post and leads back to it. After a clash what was typed stays in the form, and the page shows what stands. */
export async function editText(_: Refused | null, form: FormData): Promise<Refused | null> {
  const textId = textOf(form, 'textId') ?? ''
  const input = {
    textId, base: Number(textOf(form, 'base') ?? 0), title: textOf(form, 'title'), body: textOf(form, 'body') ?? '', language: textOf(form, 'language'),
    idempotencyKey: textOf(form, 'idempotencyKey') ?? '',
  }
  const { data, error } = await urql().mutation(EditText, { input })
  if (!data) return failed(form, error)
  if (data.editText.__typename === 'EditTextRefusal') return refused(form, data.editText)
  redirect(`${ownPath(form.get('path'))}#${textId}`)
}
