import OAuth2Server, { type AuthorizationCodeModel, type RefreshTokenModel, type Token } from '@node-oauth/oauth2-server'
import { appById } from '../db/keys/app-by-id'
import { grantByCode } from '../db/keys/grant-by-code'
import { grantByRefresh } from '../db/keys/grant-by-refresh'
import { spendCode } from '../db/keys/spend-code'
import { spendRefresh } from '../db/keys/spend-refresh'
import { writeGrant } from '../db/keys/write-grant'
import { writeTokens } from '../db/keys/write-tokens'
import type { Db } from '../db/db'
import { kindOf, newId, newToken } from '../db/ids'
import { hashOfKey, secretOf } from '../db/members/create-key'
import { scopesWith } from '../graphql/keys/scopes'

/** Who lets an app in: before there is a grant with the organization that the app sees for, after it with the grant. */
interface User { memberId: string, organizationId?: string | null, grantId?: string }

const client = (id: string, redirectUris: string[] = []) => ({ id, redirectUris, grants: ['authorization_code', 'refresh_token'] })

/** What the OAuth library asks of the graph. Clients are public, each secret is kept as a hash, and an access token is an API key with an end. */
export const oauthModel = (db: Db): AuthorizationCodeModel & RefreshTokenModel => ({
  generateAccessToken: async () => secretOf(newId('key')),
  generateRefreshToken: async () => `tribr_${newToken()}`,
  generateAuthorizationCode: async () => newToken(),

  getClient: async (id, secret) => {
    const [app] = kindOf(id) === 'app' && !secret ? await appById(db, { id }) : []
    return app && client(app.id, app.redirectUris)
  },
  validateRedirectUri: async (uri, { redirectUris = [] }) => redirectUris.includes(uri),

  saveAuthorizationCode: async (code, { id: appId }, user) => {
    const { memberId, organizationId = null } = user as User
    const [written] = await writeGrant(db, {
      memberId, appId, id: newId('grant'), scopes: code.scope ?? [], organizationId, at: Date.now(),
      codeHash: hashOfKey(code.authorizationCode), codeUntil: code.expiresAt.getTime(), redirectUri: code.redirectUri, challenge: code.codeChallenge ?? '',
    })
    if (!written) throw new OAuth2Server.AccessDeniedError('The member may not let it in, or the app is gone.')
    return { ...code, client: client(appId), user }
  },
  getAuthorizationCode: async (code) => {
    const [grant] = await grantByCode(db, { codeHash: hashOfKey(code) })
    return grant && {
      authorizationCode: code, expiresAt: new Date(grant.codeUntil), redirectUri: grant.redirectUri, scope: grant.scopes, codeChallenge: grant.challenge, codeChallengeMethod: 'S256',
      client: client(grant.appId), user: { memberId: grant.memberId, grantId: grant.id } satisfies User,
    }
  },
  revokeAuthorizationCode: async ({ user }) => (await spendCode(db, { id: String(user.grantId), at: Date.now() }))[0]?.fresh ?? false,

  getRefreshToken: async (refreshToken) => {
    const [grant] = await grantByRefresh(db, { hash: hashOfKey(refreshToken) })
    return grant && {
      refreshToken, refreshTokenExpiresAt: new Date(grant.expiresAt), scope: grant.scopes, client: client(grant.appId), user: { memberId: grant.memberId, grantId: grant.id } satisfies User,
    }
  },
  revokeToken: async ({ refreshToken }) => (await spendRefresh(db, { hash: hashOfKey(refreshToken), at: Date.now() }))[0]?.fresh ?? false,

  saveToken: async (token, { id }, user) => {
    const [written] = await writeTokens(db, {
      grantId: String(user.grantId), keyId: `key_${token.accessToken.split('_')[1]}`, hash: hashOfKey(token.accessToken), refreshHash: hashOfKey(token.refreshToken ?? ''),
      scopes: scopesWith(token.scope ?? []), forOrganization: token.scope?.includes('organization') ?? false, at: Date.now(),
      keyUntil: endOf(token.accessTokenExpiresAt), refreshUntil: endOf(token.refreshTokenExpiresAt),
    })
    return written && { ...token, client: client(id), user } satisfies Token
  },
  getAccessToken: async () => null, // keys are looked at where all keys are: graphql-caller.ts
})

function endOf(date: Date | undefined): number {
  if (!date) throw new Error('Every token has an end.')
  return date.getTime()
}
