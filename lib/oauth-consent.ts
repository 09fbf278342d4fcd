import OAuth2Server from '@node-oauth/oauth2-server'
import { appById, type KnownApp } from '../db/keys/app-by-id'
import { kindOf } from '../db/ids'
import { scopesWith } from '../graphql/keys/scopes'
import { publicUrl } from './auth-cookie'
import { oauthServer, refusedByOAuth } from './oauth'
import { portal } from './portal'
import type { CurrentViewer } from './session'

const NAMES = ['client_id', 'redirect_uri', 'response_type', 'scope', 'state', 'code_challenge', 'code_challenge_method'] as const
export type WishParams = Partial<Record<(typeof NAMES)[number], string>>
/** What an app asks of a member. */
export interface Wish { app: KnownApp, scopes: string[], params: WishParams, redirectUri: string }
/** Nobody is led to an address that is not the app's own: then the member reads the problem, else the app. */
export type ReadWish = { wish: Wish } | { problem: 'app' | 'redirect' | 'twice' } | { sendBack: string }

export const SCOPES = ['read', 'write', 'moderate', 'organization']

/** What an app asks of a member, out of the address that it sent them to. */
export async function readWish(given: Record<string, string | string[] | undefined>): Promise<ReadWish> {
  if (NAMES.some((name) => Array.isArray(given[name]))) return { problem: 'twice' }
  const params = Object.fromEntries(NAMES.flatMap((name) => { const value = given[name]; return typeof value === 'string' ? [[name, value]] : [] })) as WishParams
  const { client_id: id = '', redirect_uri: redirectUri = '' } = params
  const [app] = kindOf(id) === 'app' ? await appById(portal().db, { id }) : []
  if (!app) return { problem: 'app' }
  if (!app.redirectUris.includes(redirectUri)) return { problem: 'redirect' }
  const asked = (params.scope ?? 'read').split(' ').filter(Boolean)
  const wrong = wrongWith(params, asked)
  if (wrong) return { sendBack: backTo(redirectUri, { ...wrong, state: params.state }) }
  return { wish: { app, params, redirectUri, scopes: [...scopesWith(asked), ...asked.filter((scope) => scope === 'organization')] } }
}

function wrongWith({ response_type: type, code_challenge: challenge = '', code_challenge_method: method, state = '' }: WishParams, scopes: string[]): { error: string, error_description: string } | null {
  if (type !== 'code') return { error: 'unsupported_response_type', error_description: 'Ask for response_type=code.' }
  if (method !== 'S256' || !/^[\w-]{43}$/.test(challenge)) return { error: 'invalid_request', error_description: 'Send a code_challenge with code_challenge_method=S256.' }
  if (state.length > 1_000 || !/^[\x20-\x7e]*$/.test(state)) return { error: 'invalid_request', error_description: 'state has at most 1,000 characters of ASCII.' }
  const unknown = scopes.filter((scope) => !SCOPES.includes(scope))
  return unknown.length > 0 || scopes.length === 0 ? { error: 'invalid_scope', error_description: `Scopes are ${SCOPES.join(', ')}.` } : null
}

/** Where the member is led after they agreed, to an organization that the app sees for or to none, or refused. */
export async function decide(viewer: CurrentViewer, { params, scopes, redirectUri }: Wish, { allowed, organizationId }: { allowed: boolean, organizationId: string | null }): Promise<string> {
  const { state } = params
  const granted = scopes.filter((scope) => scope !== 'organization' || organizationId !== null)
  const asked = new OAuth2Server.Request({ method: 'POST', headers: {}, query: {}, body: { ...params, scope: granted.join(' ') } })
  const user = { memberId: viewer.memberId, organizationId: granted.includes('organization') ? organizationId : null }
  const code = allowed && await oauthServer(portal().db).authorize(asked, new OAuth2Server.Response(), { authenticateHandler: { handle: () => user } }).catch(refusedByOAuth)
  return backTo(redirectUri, code ? { code: code.authorizationCode, state } : { error: 'access_denied', state })
}

/** An app's own address with what it is told, and by whom (RFC 9207). */
function backTo(redirectUri: string, told: Record<string, string | undefined>): string {
  const url = new URL(redirectUri)
  for (const [name, value] of Object.entries({ ...told, iss: publicUrl() })) if (value !== undefined) url.searchParams.set(name, value)
  return url.href
}

/** /.well-known/oauth-authorization-server (RFC 8414). */
export const oauthMetadata = () => ({
  issuer: publicUrl(),
  authorization_endpoint: `${publicUrl()}/oauth/authorize`,
  token_endpoint: `${publicUrl()}/oauth/token`,
  revocation_endpoint: `${publicUrl()}/oauth/revoke`,
  scopes_supported: SCOPES,
  response_types_supported: ['code'],
  grant_types_supported: ['authorization_code', 'refresh_token'],
  token_endpoint_auth_methods_supported: ['none'],
  revocation_endpoint_auth_methods_supported: ['none'],
  code_challenge_methods_supported: ['S256'],
  authorization_response_iss_parameter_supported: true,
  service_documentation: `${publicUrl()}/api/graphql`,
})
