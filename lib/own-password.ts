import { accountOfMember } from '../db/members/account-of-member'
import { isPassword } from './auth-password'
import { portal } from './portal'
import { signedInAfterAll, waitToSignIn, type Wait } from './rate-limits'

/** Whether a password is that of a member's account: null when it is, and counted as an attempt to sign in. */
export async function confirmPassword(memberId: string, password: string, address: string): Promise<null | 'WRONG' | Wait> {
  const [account] = await accountOfMember(portal().db, { memberId })
  if (!account) return 'WRONG'
  const waiting = await waitToSignIn(address, account.email)
  if (waiting) return waiting
  if (!await isPassword(password.slice(0, 1_000), account.passwordHash)) return 'WRONG'
  await signedInAfterAll(address, account.email)
  return null
}
