import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { decode } from 'next-auth/jwt'
import { authSecret, cookieName, cookieOptions, publicUrl, SESSION_SECONDS } from './auth-cookie'
import { endSession, sessionOf } from './auth-session'
import { signInWithPassword, type Browser } from './auth-sign-in'
import { ownPath } from './own-path'
import { portal } from './portal'
import type { Wait } from './rate-limits'

/** What next-auth cannot say in its own words. */
interface Hear { onWait: (wait: Wait) => void, onFault: (error: unknown) => void }

/** next-auth for one request of a browser: e-mail and password, a JWT that holds the secret of a session, and no more. */
export function authOptions(browser: Browser, { onWait, onFault }: Hear): NextAuthOptions {
  const heard = <T>(work: Promise<T>) => work.catch((error: unknown) => {
    onFault(error)
    return null
  })
  process.env.NEXTAUTH_URL ??= publicUrl()
  return {
    secret: authSecret(),
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS.MEMBER },
    pages: { signIn: '/sign-in', signOut: '/account', error: '/sign-in' },
    cookies: {
      sessionToken: { name: cookieName('session'), options: cookieOptions() },
      callbackUrl: { name: cookieName('callback-url'), options: cookieOptions() },
      csrfToken: { name: cookieName('csrf-token'), options: cookieOptions() },
    },
    providers: [Credentials({
      name: 'E-mail',
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      async authorize(given) {
        const outcome = await heard(signInWithPassword(portal().db, { email: given?.email ?? '', password: given?.password ?? '' }, browser))
        if (!outcome || outcome === 'WRONG') return null
        if ('sid' in outcome) return { id: outcome.sid }
        onWait(outcome)
        return null
      },
    })],
    jwt: {
      async decode(params) {
        const token = await decode(params).catch(() => null)
        const session = typeof token?.sid === 'string' ? await heard(sessionOf(portal().db, token.sid)) : null
        return session ? { sid: token?.sid, name: session.name, language: session.language } : null
      },
    },
    callbacks: {
      jwt: ({ token, user }) => ({ sid: user?.id ?? token.sid }),
      session: ({ session }) => session,
      redirect: ({ url, baseUrl }) => `${baseUrl}${ownPath(url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url)}`,
    },
    events: { signOut: ({ token }) => (typeof token?.sid === 'string' ? heard(endSession(portal().db, token.sid)).then(() => undefined) : undefined) },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined }, // what matters is told to `hear`
  }
}
