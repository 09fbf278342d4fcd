export interface DemoAccount {
  /** What this account is there to show. */
  role: 'customer' | 'organization’s member' | 'moderator and administrator'
  /** What the account may do beside what every member may. */
  account: 'MEMBER' | 'MODERATOR' | 'ADMINISTRATOR'
  email: string
  password: string
  /** Id of the member in the demo story. */
  member: string
}

/** Who can sign in to the demo: public on purpose, and only ever written into an empty database. */
export const demoAccounts: DemoAccount[] = [
  { role: 'customer', account: 'MEMBER', email: 'fatma@noordermeer.example', password: 'samen-aan-het-water', member: 'fatma' },
  { role: 'organization’s member', account: 'MEMBER', email: 'hanneke@dewaterkring.example', password: 'samen-aan-het-water', member: 'hanneke' },
  { role: 'moderator and administrator', account: 'ADMINISTRATOR', email: 'joyce@bibliotheek.example', password: 'samen-aan-het-water', member: 'joyce' },
]
