import { accountByEmail } from '../db/members/account-by-email'
import { demoAccounts, type DemoAccount } from '../db/seed/accounts'
import { portal } from './portal'

export type DemoKey = 'customer' | 'organization' | 'moderator'
/** Somebody of the demo as whom anybody may sign in. */
export interface DemoLogin { key: DemoKey, email: string, password: string }

const keys: Record<DemoAccount['role'], DemoKey> = {
  customer: 'customer', 'organization’s member': 'organization', 'moderator and administrator': 'moderator',
}

/** The accounts of the demo that are here; none without the demo (TRIBUTARY_DEMO=0, or a database that had other data first). */
export async function demoLogins(): Promise<DemoLogin[]> {
  if (process.env.TRIBUTARY_DEMO === '0') return []
  const found = await Promise.all(demoAccounts.map(({ email }) => accountByEmail(portal().db, { email })))
  return demoAccounts.filter((_, index) => found[index]?.length).map(({ role, email, password }) => ({ key: keys[role], email, password }))
}
