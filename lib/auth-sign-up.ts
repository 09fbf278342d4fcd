import type { Db } from '../db/db'
import { newId } from '../db/ids'
import { bringMember } from '../db/members/bring-member'
import { comeByInvitation } from '../db/people/come-by-invitation'
import { createAccount } from '../db/members/create-account'
import { createMember } from '../db/members/create-member'
import { freeHandle } from '../db/members/free-handle'
import { agree } from '../db/policies/agree'
import { takeSignUpTurn } from '../db/members/take-sign-up-turn'
import { normalizeEmail } from '../graphql/members/email'
import { cleanName } from '../graphql/text'
import type { Role } from '../graphql/viewer'
import { hashPassword, passwordProblem, type PasswordProblem } from './auth-password'
import { openSessionOf, type OpenedSession } from './auth-session'
import type { Browser } from './auth-sign-in'
import { waitToSignUp, type Wait } from './rate-limits'

/** `agreedTo`: the versions of policies that they were shown and agree to by signing up. */
export interface NewMember { name: string, email: string, password: string, language: string, shareToken: string | null, agreedTo: string[] }
export interface SignUpProblems {
  name?: 'nameMissing' | 'nameInvalid'
  email?: 'emailMissing' | 'emailInvalid' | 'taken'
  password?: 'passwordMissing' | PasswordProblem
}

/**
 * Makes a member with an account and signs them in, all of it in one transaction. The first account of an empty portal
 * administers it. Problems name every field that is not right; a wait when there were too many, before any work.
 */
export async function signUpWithPassword(
  db: Db, given: NewMember, { address, userAgent }: Browser,
): Promise<(OpenedSession & { role: Role, lateForInvitation: boolean }) | { problems: SignUpProblems } | Wait> {
  const waiting = await waitToSignUp(address)
  if (waiting) return waiting
  const name = cleanName.safeParse(given.name)
  const email = normalizeEmail(given.email)
  const problems: SignUpProblems = {
    ...(!name.success && { name: given.name.trim() ? 'nameInvalid' as const : 'nameMissing' as const }),
    ...(!email && { email: given.email.trim() ? 'emailInvalid' as const : 'emailMissing' as const }),
    ...problemOfPassword(given),
  }
  if (!name.success || !email || problems.password) return { problems }
  const passwordHash = await hashPassword(given.password)
  const account = { name: name.data, email, passwordHash, language: given.language, shareToken: given.shareToken, agreedTo: given.agreedTo }
  try {
    return await db.transaction((tx) => write(tx, account, userAgent))
  } catch (error) {
    if (isTaken(error)) return { problems: { email: 'taken' } }
    throw error
  }
}

async function write(
  tx: Db, { name, email, passwordHash, language, shareToken, agreedTo }: Omit<NewMember, 'password'> & { passwordHash: string }, userAgent: string,
) {
  const at = Date.now()
  const memberId = newId('member')
  await takeSignUpTurn(tx, { memberId })
  await createMember(tx, { memberId, kind: 'person', name, ...await freeHandle(tx, name), at })
  const [account] = await createAccount(tx, { memberId, accountId: newId('account'), email, passwordHash, role: null, language, at })
  await agree(tx, { memberId, at, versionIds: agreedTo })
  const lateForInvitation = shareToken ? await bring(tx, { token: shareToken, memberId, at }) : false
  const role = account?.role ?? 'MEMBER'
  return { ...await openSessionOf(tx, { memberId, role }, userAgent, at), role, lateForInvitation }
}

/** Writes who brought somebody, by a share link or a personal invitation. True: by an invitation that had brought another before, or was revoked. */
async function bring(tx: Db, came: { token: string, memberId: string, at: number }): Promise<boolean> {
  const [invited] = await comeByInvitation(tx, came)
  if (!invited) await bringMember(tx, came)
  return invited?.first === false
}

function problemOfPassword({ password, name, email }: NewMember): { password?: SignUpProblems['password'] } {
  if (!password) return { password: 'passwordMissing' }
  const problem = passwordProblem(password, [name, email, email.split('@')[0] ?? '', name.replace(/\s+/g, '')])
  return problem ? { password: problem } : {}
}

const isTaken = (error: unknown) =>
  (error as { code?: string }).code === 'Neo.ClientError.Schema.ConstraintValidationFailed' && (error as Error).message.includes('`email`')
