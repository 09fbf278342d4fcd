import { beforeAll, expect, test } from 'vitest'
import { unsubscribeToken, unsubscribing } from './unsubscribe'

beforeAll(() => { process.env.AUTH_SECRET ??= 'a secret of the tests, long enough to be one' })

test('the link of a mail opens for whom it was made and for nobody else', () => {
  const token = unsubscribeToken('member_noor')
  expect(unsubscribing(token)).toBe('member_noor')
  for (const forged of [token.replace('noor', 'eve'), 'member_noor.', 'member_noor', '', '.', `${token}x`]) expect(unsubscribing(forged), forged).toBeNull()
})
