import { expect, test, vi } from 'vitest'
import type { Db } from '../../db/db'
import { newId } from '../../db/ids'
import { clientOf } from '../testing/client'
import type { Viewer } from '../viewer'
import { withinDeadline } from './deadline'

const nobodyAnswers: Db = Object.assign(() => Promise.reject(new Error('The database was reached.')), { transaction: () => Promise.reject(new Error('The database was reached.')) })
const client = clientOf(nobodyAnswers, () => undefined)
const member: Viewer = { memberId: newId('member'), role: 'MEMBER', organizationIds: [], scopes: ['read', 'write', 'moderate'] }

test('an argument out of bounds is named', async () => {
  const { errors } = await client.ask('mutation ($i: CommentInput!) { comment(input: $i) { __typename } }', { i: { ideaId: 'a', body: 'a\0', idempotencyKey: '1' } }, member)
  expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('input.body'), extensions: { argument: 'input.body' } })
})

test('introspection is open', async () => {
  const { data } = await client.ask('{ __schema { queryType { fields { name args { type { kind name ofType { kind name ofType { kind name } } } } } } } }')
  expect(data.__schema.queryType.fields.length).toBeGreaterThan(10)
})

test('what takes too long is given up', async () => {
  vi.useFakeTimers()
  const never = expect(withinDeadline(new Promise(() => undefined))).rejects.toMatchObject({ extensions: { code: 'DEADLINE_EXCEEDED' } })
  await vi.advanceTimersByTimeAsync(4_500)
  await never
  vi.useRealTimers()
  expect(await withinDeadline(Promise.resolve(1))).toBe(1)
})
