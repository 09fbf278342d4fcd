import { createHmac, timingSafeEqual } from 'node:crypto'
import { kindOf } from '../db/ids'
import { setMailOff } from '../db/notices/set-mail-off'
import { setNoMail } from '../db/notices/set-no-mail'
import { authSecret, publicUrl } from './auth-cookie'
import { portal } from './portal'

const sealed = (words: string) => createHmac('sha256', authSecret()).update(words).digest('base64url')
const seal = (whom: string) => sealed(`unsubscribe ${whom}`)

/** An address as we keep it where it wants no mail: nobody can read or guess it from this. */
export const addressHash = (email: string) => sealed(`address ${email}`)

/** What is in the link of every mail: who it went to (a member, or the hash of an address), sealed by us. It opens nothing but this. */
export const unsubscribeToken = (whom: string) => `${whom}.${seal(whom)}`
export const unsubscribeUrl = (whom: string) => `${publicUrl()}/api/unsubscribe/${unsubscribeToken(whom)}`

/** The member, or hash of an address, behind a token; null for any that we did not seal. */
export function unsubscribing(token: string): string | null {
  const [whom = '', given = ''] = token.split('.')
  const [own, other] = [Buffer.from(seal(whom)), Buffer.from(given)]
  return own.length === other.length && timingSafeEqual(own, other) ? whom : null
}

/** Ends all mail to the member behind a token, or all invitations to the address. False: it is none of ours. Again: as before. */
export async function unsubscribe(token: string): Promise<boolean> {
  const whom = unsubscribing(token)
  if (whom === null) return false
  const { db } = portal()
  if (kindOf(whom) === 'member') await setMailOff(db, { memberId: whom, at: Date.now() })
  else await setNoMail(db, { hash: whom, at: Date.now() })
  return true
}
