'use server'

import { graphql } from '../../graphql/generated/documents'
import { urql } from '../../lib/urql'
import { doQuietly } from './do-quietly'
import { textOf } from './refused'

const EndKey = graphql(`mutation EndKey($input: RevokeKeyInput!) { outcome: revokeKey(input: $input) { ... on Refusal { code } } }`)

/** Ends a key for good (`keyId`). */
export async function endKey(form: FormData): Promise<void> {
  await doQuietly(urql().mutation(EndKey, { input: { keyId: textOf(form, 'keyId') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '' } }))
}
