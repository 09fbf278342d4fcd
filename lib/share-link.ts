import { cookies } from 'next/headers'
import { invitationByToken } from '../db/people/invitation-by-token'
import { shareLinkByToken } from '../db/members/share-link-by-token'
import { cookieName, cookieOptions } from './auth-cookie'
import { portal } from './portal'

const MONTH = 30 * 86_400

/** The path that a share link leads to, or null for an unknown one. Remembers in this browser whose link it was (in a route handler). */
export async function followShareLink(token: string): Promise<string | null> {
  const [link] = await shareLinkByToken(portal().db, { token: token.slice(0, 200) })
  if (!link) return followInvitation(token)
  ;(await cookies()).set(cookieName('join'), token, { ...cookieOptions(), maxAge: MONTH })
  return link.kind === 'idea' ? `/ideas/${encodeURIComponent(link.slug)}` : `/communities/${encodeURIComponent(link.slug)}`
}

/** The same for a personal invitation: its guest makes an account first, and is led on from there. Null for one that is used or revoked. */
async function followInvitation(token: string): Promise<string | null> {
  const [invitation] = await invitationByToken(portal().db, { token: token.slice(0, 200) })
  if (!invitation || invitation.used || invitation.revoked) return null
  ;(await cookies()).set(cookieName('join'), token, { ...cookieOptions(), maxAge: MONTH })
  return `/sign-up?return=${encodeURIComponent(invitation.slug ? `/communities/${invitation.slug}` : '/')}`
}

/** Why an address of a share link or an invitation leads nowhere, as a key of the messages `account.notice`. */
export async function whyNowhere(token: string): Promise<'invitationUsed' | 'invitationRevoked' | 'linkGone'> {
  const [invitation] = await invitationByToken(portal().db, { token: token.slice(0, 200) })
  return invitation?.used ? 'invitationUsed' : invitation?.revoked ? 'invitationRevoked' : 'linkGone'
}

/** The token of the share link by which this browser's visitor came, or null. */
export const shareTokenHere = async () => (await cookies()).get(cookieName('join'))?.value || null

/** The name of who invited this browser's visitor, with what they wrote along; null for nobody. */
export async function bringerHere(): Promise<{ name: string, note: string } | null> {
  const token = await shareTokenHere()
  if (!token) return null
  const [[link], [invitation]] = await Promise.all([shareLinkByToken(portal().db, { token }), invitationByToken(portal().db, { token })])
  const name = link?.bringerName ?? (invitation && !invitation.used && !invitation.revoked ? invitation.bringerName : null)
  return name ? { name, note: invitation?.note ?? '' } : null
}
