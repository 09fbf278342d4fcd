import { beforeAll, expect, test } from 'vitest'
import { addressHash, unsubscribeToken, unsubscribing } from './unsubscribe'

beforeAll(() => { process.env.AUTH_SECRET ??= 'a secret of the tests, long enough to be one' })

test('the link of a mail opens for whom it was made and for nobody else', () => {
  const token = unsubscribeToken('member_noor')
  expect(unsubscribing(token)).toBe('member_noor')
  for (const forged of [token.replace('noor', 'eve'), 'member_noor.', 'member_noor', '', '.', `${token}x`]) expect(unsubscribing(forged), forged).toBeNull()
})

test('an address that wants no invitations is kept as a hash that nobody can read, and its link ends them', () => {
  const hash = addressHash('noor@example.org')
  expect(hash).not.toMatch(/noor|example/)
  expect(addressHash('noor@example.org')).toBe(hash)
  expect(addressHash('eve@example.org')).not.toBe(hash)
  expect(unsubscribing(unsubscribeToken(hash))).toBe(hash)
})
