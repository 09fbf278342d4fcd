import { hashOfKey } from '../db/members/create-key'
import { keyByHash } from '../db/members/key-by-hash'
import { problem } from '../graphql/errors'
import { viewerOfKey, type Viewer } from '../graphql/viewer'
import { publicUrl } from './auth-cookie'
import type { Payer } from './budget'
import { addressGroup } from './client-address'
import type { Asked } from './graphql-request'
import { noteUse } from './key-use'
import { chooseLanguage, LANGUAGE_COOKIE } from './language'
import { portal } from './portal'
import { cookieIn, viewerOf, sessionCookieIn } from './viewer'

export interface Caller { viewer: Viewer | null, payer: Payer, language: string }

/** Who asks: the holder of a key, the member of a session, or anybody at an address. UNAUTHENTICATED for a key that opens nothing. */
export async function callerOf(asked: Asked): Promise<Caller> {
  const language = chooseLanguage(cookieIn(asked.header('cookie'), LANGUAGE_COOKIE), asked.header('accept-language') ?? null)
  const authorization = asked.header('authorization')
  if (authorization !== undefined) return { ...await holderOf(authorization), language }
  const session = sessionCookieIn(asked.header('cookie'))
  if (session !== undefined && isForeign(asked)) throw problem('FORBIDDEN', 'Another site may not ask in the name of who is signed in here.')
  const viewer = await viewerOf(session)
  const payer: Payer = viewer ? { kind: 'member', name: viewer.memberId } : { kind: 'address', name: addressGroup(asked.address) }
  return { viewer, payer, language }
}

async function holderOf(authorization: string): Promise<Omit<Caller, 'language'>> {
  const key = /^bearer +(\S{1,200})$/i.exec(authorization)?.[1]
  const [held] = key ? await keyByHash(portal().db, { hash: hashOfKey(key), at: Date.now() }) : []
  if (!held) throw problem('UNAUTHENTICATED', 'This key is unknown, expired or revoked. Send «Authorization: Bearer trib_…».', { http: { headers: { 'www-authenticate': 'Bearer' } } })
  noteUse(held)
  return { viewer: viewerOfKey(held), payer: { kind: 'key', name: held.keyId } }
}

/** Whether a browser says that a page of another site sends this. */
function isForeign({ header }: Asked): boolean {
  const site = header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const origin = header('origin')
  if (origin === undefined) return false
  const own = [new URL(publicUrl()).host, header('host')]
  return !URL.canParse(origin) || !own.includes(new URL(origin).host)
}
