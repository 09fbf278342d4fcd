import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { cookieName, cookieOptions, openSession, sealSession } from './auth-cookie'
import { endSession, type OpenedSession } from './auth-session'
import type { Browser } from './auth-sign-in'
import { portal } from './portal'
import { viewerOf, type CurrentViewer } from './viewer'

export type { CurrentViewer }

/** Who is signed in, for pages and actions; null for a visitor. One look at the graph for each request. Throws DatabaseUnavailable. */
export const currentViewer = cache(async () => viewerOf((await cookies()).get(cookieName('session'))?.value))

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
