import { createHmac, timingSafeEqual } from 'node:crypto'
import { setMailOff } from '../db/notices/set-mail-off'
import { authSecret, publicUrl } from './auth-cookie'
import { portal } from './portal'

const seal = (memberId: string) => createHmac('sha256', authSecret()).update(`unsubscribe ${memberId}`).digest('base64url')

/** What is in the link of every mail: who it went to, sealed by us. It opens nothing but this. */
export const unsubscribeToken = (memberId: string) => `${memberId}.${seal(memberId)}`
export const unsubscribeUrl = (memberId: string) => `${publicUrl()}/api/unsubscribe/${unsubscribeToken(memberId)}`

/** The member behind a token; null for any that we did not seal. */
export function unsubscribing(token: string): string | null {
  const [memberId = '', given = ''] = token.split('.')
  const [own, other] = [Buffer.from(seal(memberId)), Buffer.from(given)]
  return own.length === other.length && timingSafeEqual(own, other) ? memberId : null
}

/** Ends all mail to the member behind a token. False: it is none of ours. Again: as before. */
export async function unsubscribe(token: string): Promise<boolean> {
  const memberId = unsubscribing(token)
  if (memberId) await setMailOff(portal().db, { memberId, at: Date.now() })
  return memberId !== null
}
