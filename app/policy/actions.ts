'use server'

import { redirect } from 'next/navigation'
import { graphql } from '../../graphql/generated/documents'
import { tellNext } from '../../lib/notice'
import { ownPath } from '../../lib/own-path'
import { currentViewer } from '../../lib/session'
import { urql } from '../../lib/urql'
import type { Refused } from '../components/field-form'
import { failed, refused, textOf } from '../components/refused'
import { nameOf } from './policy-name'

const Agree = graphql(`mutation AgreeToPolicy($input: AcceptPolicyInput!) { outcome: acceptPolicy(input: $input) { ... on AcceptPolicyRefusal { code message field } } }`)
const Publish = graphql(`mutation PublishPolicy($input: PublishPolicyInput!) { outcome: publishPolicy(input: $input) { ... on PublishPolicyRefusal { code message field } } }`)

/** The viewer agrees to a version (`versionId`), and is back at `path`. */
export async function agree(_: Refused | null, form: FormData): Promise<Refused | null> {
  if (!await currentViewer()) redirect('/sign-in?return=/policy')
  const { data, error } = await urql().mutation(Agree, { input: { versionId: textOf(form, 'versionId') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '' } })
  if (!data) return failed(form, error)
  if (data.outcome.__typename === 'AcceptPolicyRefusal') return refused(form, data.outcome)
  await tellNext('agreed')
  redirect(ownPath(textOf(form, 'path') ?? '/policy'))
}

/** An administrator publishes a version of a policy (`name`), for ever; `day`: from when on it holds. */
export async function publish(_: Refused | null, form: FormData): Promise<Refused | null> {
  const name = nameOf(textOf(form, 'name') ?? '')
  if (!name || !await currentViewer()) redirect('/policy')
  const day = textOf(form, 'effectiveAt')
  const input = {
    policy: name, follows: Number(textOf(form, 'follows') ?? 0), body: textOf(form, 'body') ?? '', note: textOf(form, 'note') ?? '', language: textOf(form, 'language'),
    effectiveAt: day && /^\d{4}-\d\d-\d\d$/.test(day) ? `${day}T00:00:00Z` : null, idempotencyKey: textOf(form, 'idempotencyKey') ?? '',
  }
  const { data, error } = await urql().mutation(Publish, { input })
  if (!data) return failed(form, error)
  if (data.outcome.__typename === 'PublishPolicyRefusal') return refused(form, data.outcome)
  await tellNext('saved')
  redirect(`/policy/${name.toLowerCase()}`)
}
