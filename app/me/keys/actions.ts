'use server'

import { refresh } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import type { KeyScope } from '../../../graphql/generated/documents/graphql'
import { urql, type Answer } from '../../../lib/urql'
import { doQuietly } from '../../components/do-quietly'
import type { Refused } from '../../components/field-form'
import { keyRefused } from '../../components/key-refused'
import { again, failed, textOf } from '../../components/refused'
import type { Secret } from '../../components/secret-form'

const Make = graphql(`mutation MakeKey($input: CreateKeyInput!) { outcome: createKey(input: $input) { ... on CreateKeySuccess { secret } ... on Refusal { code message field } } }`)
const Rotate = graphql(`mutation RotateKey($input: RotateKeyInput!) { outcome: rotateKey(input: $input) { ... on RotateKeySuccess { secret } ... on Refusal { code message field } } }`)
const EndGrant = graphql(`mutation EndGrant($input: RevokeGrantInput!) { outcome: revokeGrant(input: $input) { ... on Refusal { code } } }`)

type Outcome = { secret?: string | null } | Parameters<typeof keyRefused>[1]
const of = (form: FormData, name: string) => textOf(form, name) ?? ''

/** Makes a key of what was chosen, and shows its secret. */
export async function makeKey(_: Refused | Secret | null, form: FormData): Promise<Refused | Secret> {
  const [organizationId, communityId] = [textOf(form, 'organizationId'), textOf(form, 'communityIds')]
  const scopes: KeyScope[] = [of(form, 'scopes') as KeyScope, ...(organizationId ? ['ORGANIZATION' as const] : [])]
  const input = {
    name: of(form, 'name'), scopes, organizationId, communityIds: communityId ? [communityId] : [], expiresInDays: Number(of(form, 'expiresInDays')), idempotencyKey: of(form, 'idempotencyKey'),
  }
  return shown(form, await urql().mutation(Make, { input }))
}

/** Gives a key another secret, and shows it. */
export async function rotateKey(_: Refused | Secret | null, form: FormData): Promise<Refused | Secret> {
  const input = { keyId: of(form, 'keyId'), graceHours: Number(of(form, 'graceHours')), idempotencyKey: of(form, 'idempotencyKey') }
  return shown(form, await urql().mutation(Rotate, { input }))
}

async function shown(form: FormData, { data, error }: Answer<{ outcome: Outcome }>): Promise<Refused | Secret> {
  if (!data) return failed(form, error)
  if ('code' in data.outcome) return keyRefused(form, data.outcome)
  const { secret } = data.outcome
  refresh()
  return secret ? { secret, key: again(form).key } : { ...again(form), problem: (await getTranslations('keys'))('again'), field: null }
}

/** Ends what an app may do. */
export async function endGrant(form: FormData): Promise<void> {
  await doQuietly(urql().mutation(EndGrant, { input: { grantId: of(form, 'grantId'), idempotencyKey: of(form, 'idempotencyKey') } }))
}
