import { decode, encode } from 'next-auth/jwt'
import type { CookieOption } from 'next-auth'

const DAY = 86_400
export const SESSION_SECONDS = { MEMBER: 30 * DAY, MODERATOR: 30 * DAY, ADMINISTRATOR: 12 * 3_600 }
export const IDLE_MS = 7 * DAY * 1_000

/** Where people reach the portal. */
export const publicUrl = () => process.env.PUBLIC_URL || process.env.NEXTAUTH_URL || `http://localhost:${process.env.PORT ?? 3000}`
const secure = () => publicUrl().startsWith('https:')

/** The secret that seals cookies. Throws when it is not set: `npm start` makes one. */
export function authSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET || process.env.AUTH_SECRET
  if (!secret) throw new Error('AUTH_SECRET is not set.')
  return secret
}

/** Name of a cookie of ours: over https no other host and no plain connection can have set it. */
export const cookieName = (name: string) => `${secure() ? '__Host-' : ''}tributary.${name}`
export const cookieOptions = (): CookieOption['options'] & { httpOnly: true, sameSite: 'lax', path: '/' } =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: secure() })

/** next-auth's JWT, sealed, that holds the secret of a session and nothing else. */
export const sealSession = (sid: string, maxAge: number) => encode({ token: { sid }, secret: authSecret(), maxAge })

/** The secret of a session out of next-auth's JWT; null for anything that we didn't seal. */
export async function openSession(jwt: string | undefined): Promise<string | null> {
  if (!jwt || jwt.length > 4_096) return null
  const token = await decode({ token: jwt, secret: authSecret() }).catch(() => null)
  return typeof token?.sid === 'string' ? token.sid : null
}
