import { createHash } from 'node:crypto'
import { refused, type Refused } from './refusal'

/** What a caller asks for under a key of their own: the same key with the same input gives the first outcome again. */
export interface Keyed { memberId: string, key: string, input: unknown }

export const operationKey = ({ memberId, key }: Keyed) => `${memberId}/${key}`
export const inputHash = ({ input }: Keyed) => createHash('sha256').update(JSON.stringify(input)).digest('hex')

const MAX_KEY = 200

/** Refused when a key is empty or longer than 200 characters. */
export function keyRefusal({ key }: Keyed): Refused | undefined {
  if (key.length > 0 && key.length <= MAX_KEY) return undefined
  return refused('INVALID', 'The idempotency key must have 1 to 200 characters.', 'idempotencyKey')
}

export const keyReused = () => refused('KEY_REUSED', 'This idempotency key was used before with another input.', 'idempotencyKey')
