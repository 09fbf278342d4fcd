import { cookies } from 'next/headers'
import { shareLinkByToken } from '../db/members/share-link-by-token'
import { cookieName, cookieOptions } from './auth-cookie'
import { portal } from './portal'

const MONTH = 30 * 86_400

/** The path that a share link leads to, or null for an unknown one. Remembers in this browser whose link it was (in a route handler). */
export async function followShareLink(token: string): Promise<string | null> {
  const [link] = await shareLinkByToken(portal().db, { token: token.slice(0, 200) })
  if (!link) return null
  ;(await cookies()).set(cookieName('join'), token, { ...cookieOptions(), maxAge: MONTH })
  return link.kind === 'idea' ? `/ideas/${encodeURIComponent(link.slug)}` : `/communities/${encodeURIComponent(link.slug)}`
}

/** The token of the share link by which this browser's visitor came, or null. */
export const shareTokenHere = async () => (await cookies()).get(cookieName('join'))?.value || null

/** The name of who invited this browser's visitor, or null. */
export async function bringerHere(): Promise<string | null> {
  const token = await shareTokenHere()
  const [link] = token ? await shareLinkByToken(portal().db, { token }) : []
  return link?.bringerName ?? null
}
