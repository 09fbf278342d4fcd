import { expect, test } from 'vitest'
import { hashPassword, isPassword, passwordProblem } from './auth-password'

test.each([
  ['kort', 'tooShort', 'fewer than 8 characters'],
  ['👨‍👩‍👧', 'tooShort', 'one picture is not 8 characters'],
  ['x'.repeat(257), 'tooLong', 'more than 256 characters'],
  ['password', 'tooEasy', 'it is tried first'],
  ['welkom01', 'tooEasy', 'a word and a number'],
  ['tributary1', 'tooEasy', 'the name of the place'],
  ['noorvink1', 'tooEasy', 'the name of its owner'],
  ['aaaaaaaaaaaa', 'tooEasy', 'one letter over and over'],
])('%s is refused as %s: %s', (password, problem) => {
  expect(passwordProblem(password, ['noorvink', 'noor@example.org'])).toBe(problem)
})

test.each(['drie eenden in het riet', 'k8jx-pq2v', 'Zeer lang '.repeat(20)])('«%s» may be used, whatever it is made of', (password) => {
  expect(passwordProblem(password, ['Noor Vink'])).toBeNull()
})

test('a password is its own, and an unknown account has none but takes as long', async () => {
  const kept = await hashPassword('drie eenden in het riet')
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await isPassword('drie eenden in het riet', kept)).toBe(true)
  expect(await isPassword('vier eenden in het riet', kept)).toBe(false)
  expect(await isPassword('nobody has this password', null)).toBe(false)
  expect(await isPassword('whatever', 'no hash at all')).toBe(false)
})

test('the same letters from another keyboard are the same password', async () => {
  expect(await isPassword('cafe\u0301 bij de haven', await hashPassword('caf\u00e9 bij de haven'))).toBe(true)
})
