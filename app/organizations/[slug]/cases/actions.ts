'use server'

import { redirect } from 'next/navigation'
import { graphql } from '../../../../graphql/generated/documents'
import { forgetKept, rememberIntent } from '../../../../lib/intent'
import { ownPath } from '../../../../lib/own-path'
import { currentViewer } from '../../../../lib/session'
import { urql } from '../../../../lib/urql'
import type { Refused } from '../../../components/field-form'
import { failed, missing, notKept, refused, textOf } from '../../../components/refused'

const RaiseCase = graphql(`
  mutation RaiseCase($input: RaiseCaseInput!) {
    raiseCase(input: $input) { ... on RaiseCaseSuccess { case { id } } ... on RaiseCaseRefusal { code message field } }
  }
`)

/** Raises a case and leads to it; what a visitor wrote is sent after they sign in. */
export async function raiseCase(_: Refused | null, form: FormData): Promise<Refused | null> {
  const written = {
    organizationId: textOf(form, 'organizationId') ?? '', communityId: textOf(form, 'communityId'), title: textOf(form, 'title') ?? '', body: textOf(form, 'body') ?? '',
    isPublic: form.get('isPublic') === 'yes', language: textOf(form, 'language'), idempotencyKey: textOf(form, 'idempotencyKey') ?? '',
  }
  if (!written.title) return missing(form, 'titleShort', 'title')
  if (!written.body) return missing(form, 'bodyShort', 'body')
  if (!await currentViewer()) return notKept(form, await rememberIntent({ kind: 'case', ...written }, ownPath(form.get('path'))))
  const { data, error } = await urql().mutation(RaiseCase, { input: { ...written, onBehalfOf: textOf(form, 'onBehalfOf') } })
  if (!data) return failed(form, error)
  if (data.raiseCase.__typename === 'RaiseCaseRefusal') return refused(form, data.raiseCase)
  await forgetKept('case')
  redirect(`/cases/${data.raiseCase.case.id}`)
}
