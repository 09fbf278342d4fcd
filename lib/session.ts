import type { IncomingMessage } from 'node:http'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Viewer } from '../graphql/viewer'
import { cookieName, cookieOptions, openSession, sealSession } from './auth-cookie'
import { endSession, sessionOf, type OpenedSession } from './auth-session'
import type { Browser } from './auth-sign-in'
import { portal } from './portal'

/** Who is signed in in this browser: what GraphQL needs to know, and what pages greet them with. */
export interface CurrentViewer extends Viewer { sessionId: string, handle: string, name: string, language: string | null }

/** Who is signed in, for pages and actions; null for a visitor. One look at the graph for each request. Throws DatabaseUnavailable. */
export const currentViewer = cache(async () => viewerOf((await cookies()).get(cookieName('session'))?.value))

/** Who is signed in, for node:http; null without a session cookie that is open. Throws DatabaseUnavailable. */
export function viewerFromRequest(request: Pick<IncomingMessage, 'headers'>): Promise<CurrentViewer | null> {
  const prefix = `${cookieName('session')}=`
  const cookie = request.headers.cookie?.split(';').map((part) => part.trim()).find((part) => part.startsWith(prefix))
  return viewerOf(cookie?.slice(prefix.length))
}

async function viewerOf(jwt: string | undefined): Promise<CurrentViewer | null> {
  const sid = await openSession(jwt)
  const session = sid ? await sessionOf(portal().db, sid) : null
  if (!session) return null
  const { memberId, role, organizationIds, sessionId, handle, name, language } = session
  return { memberId, role, organizationIds, scopes: ['read', 'write'], sessionId, handle, name, language }
}

/** Signs this browser in (in an action or route handler): a session that it had before is over. */
export async function startSession({ sid, maxAge }: OpenedSession): Promise<void> {
  await endOpenSession()
  ;(await cookies()).set(cookieName('session'), await sealSession(sid, maxAge), { ...cookieOptions(), maxAge })
}

/** Signs this browser out (in an action or route handler). */
export async function endCurrentSession(): Promise<void> {
  await endOpenSession()
  ;(await cookies()).set(cookieName('session'), '', { ...cookieOptions(), maxAge: 0 })
}

async function endOpenSession(): Promise<void> {
  const sid = await openSession((await cookies()).get(cookieName('session'))?.value)
  if (sid) await endSession(portal().db, sid)
}

/** The browser that asks, for limits and the list of sessions. server.ts has set X-Forwarded-For to the address that we trust. */
export async function currentBrowser(): Promise<Browser> {
  const asked = await headers()
  return { address: asked.get('x-forwarded-for') ?? '', userAgent: asked.get('user-agent') ?? '' }
}
