import { afterEach, expect, test, vi } from 'vitest'
import { authSecret, cookieName, cookieOptions } from './auth-cookie'

afterEach(() => void vi.unstubAllEnvs())

test('over https a cookie of ours is this host’s alone, unreadable by scripts, and not sent with posts of other sites', () => {
  vi.stubEnv('PUBLIC_URL', 'https://ideas.example.org')
  expect(cookieName('session')).toBe('__Host-tributary.session')
  // __Host- asks for secure, path / and no domain: else browsers drop the cookie.
  expect(cookieOptions()).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: true })
})

test('over plain http on one’s own machine the cookie is kept, and as closed as it can be there', () => {
  vi.stubEnv('PUBLIC_URL', 'http://127.0.0.1:3000')
  expect(cookieName('session')).toBe('tributary.session')
  expect(cookieOptions()).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: false })
})

test('without a secret nothing is sealed at all', () => {
  vi.stubEnv('AUTH_SECRET', '')
  vi.stubEnv('NEXTAUTH_SECRET', '')
  expect(authSecret).toThrow('AUTH_SECRET is not set.')
})
