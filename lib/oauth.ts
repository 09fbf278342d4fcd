import OAuth2Server from '@node-oauth/oauth2-server'
import type { Db } from '../db/db'
import { endGrant } from '../db/keys/end-grant'
import { hashOfKey } from '../db/members/create-key'
import { isAway } from './away'
import { oauthModel } from './oauth-model'
import { portal } from './portal'
import { waitForToken } from './rate-limits'

const HOUR = 3_600
const MOST_BYTES = 10_000
const NO_STORE = { 'cache-control': 'no-store', pragma: 'no-cache' }

/** The OAuth 2.1 server: authorization code with PKCE for public clients. A code holds for a minute, a key for an hour, a refresh token for 30 days and once. */
export const oauthServer = (db: Db) => new OAuth2Server({
  model: oauthModel(db), authorizationCodeLifetime: 60, accessTokenLifetime: HOUR, refreshTokenLifetime: 30 * 24 * HOUR, allowEmptyState: true,
  requireClientAuthentication: { authorization_code: false, refresh_token: false },
})

/** What the library refuses; a fault of ours that it wrapped is thrown. */
export function refusedByOAuth(error: unknown): void {
  if (error instanceof OAuth2Server.ServerError) throw (error as { inner?: unknown }).inner ?? error
  if (!(error instanceof OAuth2Server.OAuthError)) throw error
}

/** POST /oauth/token: a key for a code or a refresh token. What was used up stays used up when it is refused. */
export const answerToken = (request: Request) => answered(request, (form) => portal().db.transaction(async (db) => {
  const asked = new OAuth2Server.Request({ method: 'POST', query: {}, body: form, headers: headersOf(request) })
  const said = new OAuth2Server.Response()
  await oauthServer(db).token(asked, said).catch(refusedByOAuth)
  return Response.json(said.body, { status: said.status, headers: { ...said.headers, ...NO_STORE } })
}))

/** POST /oauth/revoke (RFC 7009): a key or refresh token of an app, and with it all that the member let the app do. Whatever it is, the answer is 200. */
export const answerRevoke = (request: Request) => answered(request, async ({ token, client_id: appId }) => {
  if (!token || !appId) return refuse(400, 'invalid_request', 'Send token and client_id.')
  if (appId.length <= 200) await endGrant(portal().db, { id: null, memberId: null, appId, hash: hashOfKey(token), at: Date.now() })
  return new Response(null, { status: 200, headers: NO_STORE })
})

async function answered(request: Request, work: (form: Record<string, string>) => Promise<Response>): Promise<Response> {
  const wait = await waitForToken(request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '')
  if (wait) return refuse(429, 'slow_down', `Too many requests. Try again in ${wait.waitSeconds} seconds.`, { 'retry-after': String(wait.waitSeconds) })
  const form = await formOf(request)
  if (!form) return refuse(400, 'invalid_request', 'Send application/x-www-form-urlencoded, each parameter once, 10,000 bytes at most.')
  try {
    return await work(form)
  } catch (error) {
    if (isAway(error)) return refuse(503, 'temporarily_unavailable', 'Our database does not answer just now.', { 'retry-after': '5' })
    portal().log.error({ err: error }, 'An app could not be answered.')
    return refuse(500, 'server_error', 'Something went wrong on our side.')
  }
}

/** The parameters of a form; null when it is none, too long, or one stands there twice. */
async function formOf(request: Request): Promise<Record<string, string> | null> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded' || Number(request.headers.get('content-length') ?? MOST_BYTES) > MOST_BYTES) return null
  const text = await request.text()
  const pairs = [...new URLSearchParams(text)]
  return text.length > MOST_BYTES || new Set(pairs.map(([name]) => name)).size < pairs.length ? null : Object.fromEntries(pairs)
}

/** What the library looks at: it takes no body for one without a length. */
function headersOf(request: Request): Record<string, string> {
  const authorization = request.headers.get('authorization')
  return { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '1', ...(authorization !== null && { authorization }) }
}

const refuse = (status: number, error: string, description: string, headers: Record<string, string> = {}) => (
  Response.json({ error, error_description: description }, { status, headers: { ...NO_STORE, ...headers } })
)
