'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import { ownPath } from '../../../lib/own-path'
import { urql } from '../../../lib/urql'
import type { Refused } from '../../components/field-form'
import { failed, refused, textOf } from '../../components/refused'
import { statusIn } from '../../components/status-choice'

const SetStatusOfIdea = graphql(`
  mutation SetStatusOfIdea($input: SetIdeaStatusInput!) {
    setIdeaStatus(input: $input) { ... on SetIdeaStatusSuccess { idea { id } } ... on SetIdeaStatusRefusal { code message field } }
  }
`)

export async function setStatus(_: Refused | null, form: FormData): Promise<Refused | null> {
  const { kind, labelId } = statusIn(form.get('kind')) ?? { kind: 'OPEN' as const, labelId: null }
  const input = { ideaId: textOf(form, 'ideaId') ?? '', kind, labelId, label: textOf(form, 'label'), idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
  const { data, error } = await urql().mutation(SetStatusOfIdea, { input })
  if (!data) return failed(form, error)
  const { setIdeaStatus } = data
  if (setIdeaStatus.__typename === 'SetIdeaStatusRefusal') return refused(form, setIdeaStatus)
  const path = ownPath(form.get('path'))
  revalidatePath(path) // only the part behind # is new in the address: else the page that is open would stay
  redirect(`${path}#awaiting`)
}
