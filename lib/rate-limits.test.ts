import { afterEach, expect, test, vi } from 'vitest'
import { signedInAfterAll, waitToSignIn, waitToSignUp } from './rate-limits'

afterEach(() => void vi.useRealTimers())

test('the 26th attempt from one address in five minutes is told to wait, from its neighbours in the same /64 too', async () => {
  for (let attempt = 1; attempt <= 25; attempt++) {
    expect(await waitToSignIn(`2001:db8:a:b::${attempt}`, `somebody-${attempt}@example.org`)).toBeNull()
  }
  const refused = await waitToSignIn('2001:db8:a:b::ffff', 'fresh@example.org')
  expect(refused?.waitSeconds).toBeGreaterThan(290)
  expect(refused?.waitSeconds).toBeLessThanOrEqual(300)
  expect(await waitToSignIn('2001:db8:a:c::1', 'fresh@example.org')).toBeNull()
})

test('after the fourth wrong password an account pauses, longer each time, and the eleventh in an hour waits for the rest of it', async () => {
  vi.useFakeTimers({ now: 1_800_000_000_000 })
  const attempt = (number: number) => waitToSignIn(`198.51.100.${number}`, 'patient@example.org')
  for (let number = 1; number <= 4; number++) expect(await attempt(number)).toBeNull()
  expect(await attempt(5)).toEqual({ waitSeconds: 2 })
  for (let number = 5; number <= 10; number++) {
    await vi.advanceTimersByTimeAsync(2 ** (number - 4) * 1_000 + 1)
    expect(await attempt(number)).toBeNull()
    expect(await attempt(number)).toEqual({ waitSeconds: 2 ** (number - 3) })
  }
  await vi.advanceTimersByTimeAsync(129_000)
  expect((await attempt(11))?.waitSeconds).toBeGreaterThan(3_000)
})

test('signing in counts for nothing and forgets the wrong attempts', async () => {
  for (let round = 0; round < 40; round++) {
    expect(await waitToSignIn('198.51.100.200', 'often@example.org')).toBeNull()
    await signedInAfterAll('198.51.100.200', 'often@example.org')
  }
})

test('the 26th sign-up from one address in five minutes is told to wait', async () => {
  for (let attempt = 1; attempt <= 25; attempt++) expect(await waitToSignUp('198.51.100.201')).toBeNull()
  expect((await waitToSignUp('198.51.100.201'))?.waitSeconds).toBeGreaterThan(290)
})
