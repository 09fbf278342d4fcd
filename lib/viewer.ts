import type { IncomingMessage } from 'node:http'
import { everything, type Viewer } from '../graphql/viewer'
import { cookieName, openSession } from './auth-cookie'
import { sessionOf } from './auth-session'
import { portal } from './portal'

/** Who is signed in in this browser: what GraphQL needs to know, and what pages greet them with. */
export interface CurrentViewer extends Viewer { sessionId: string, handle: string, name: string, language: string | null }

/** Who is signed in, for node:http; null without a session cookie that is open. Throws DatabaseUnavailable. */
export const viewerFromRequest = (request: Pick<IncomingMessage, 'headers'>) => viewerOf(sessionCookieIn(request.headers.cookie))

/** The value of the session's cookie in a Cookie header. */
export const sessionCookieIn = (header: string | undefined) => (header === undefined ? undefined : cookieIn(header, cookieName('session')))

/** The value of a cookie in a Cookie header. */
export const cookieIn = (header: string | undefined, name: string) =>
  header?.split(';').map((part) => part.trim()).find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1)

/** Who is signed in with the value of the session's cookie. One look at the graph. */
export async function viewerOf(jwt: string | undefined): Promise<CurrentViewer | null> {
  const sid = await openSession(jwt)
  const session = sid ? await sessionOf(portal().db, sid) : null
  if (!session) return null
  const { memberId, role, organizationIds, sessionId, handle, name, language } = session
  return { memberId, role, organizationIds, scopes: everything, sessionId, handle, name, language }
}
