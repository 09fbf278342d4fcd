'use server'

import { refresh } from 'next/cache'
import { graphql } from '../../../graphql/generated/documents'
import { urql } from '../../../lib/urql'
import { doQuietly } from '../../components/do-quietly'
import type { Refused } from '../../components/field-form'
import { keyRefused } from '../../components/key-refused'
import { failed, textOf } from '../../components/refused'

const Register = graphql(`mutation RegisterMyApp($input: RegisterAppInput!) { outcome: registerApp(input: $input) { ... on RegisterAppRefusal { code message field } } }`)
const Remove = graphql(`mutation RemoveMyApp($input: RemoveAppInput!) { outcome: removeApp(input: $input) { ... on Refusal { code } } }`)

const of = (form: FormData, name: string) => textOf(form, name) ?? ''

/** Registers an app; it stands first on the list then. */
export async function register(_: Refused | null, form: FormData): Promise<Refused | null> {
  const redirectUris = of(form, 'redirectUris').split(/\s+/).filter(Boolean)
  const { data, error } = await urql().mutation(Register, { input: { name: of(form, 'name'), url: of(form, 'url'), redirectUris, idempotencyKey: of(form, 'idempotencyKey') } })
  if (!data) return failed(form, error)
  if (data.outcome.__typename === 'RegisterAppRefusal') return keyRefused(form, data.outcome)
  refresh()
  return null
}

/** Takes an app away for good. */
export async function remove(form: FormData): Promise<void> {
  await doQuietly(urql().mutation(Remove, { input: { appId: of(form, 'appId'), idempotencyKey: of(form, 'idempotencyKey') } }))
}
