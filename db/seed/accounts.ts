export interface DemoAccount {
  /** What this account is there to show. */
  role: 'customer' | 'organization' | 'administrator'
  email: string
  password: string
  /** Id of the member in the demo story. */
  member: string
}

/** Who can sign in to the demo: public on purpose, and only ever written into an empty database. */
export const demoAccounts: DemoAccount[] = [
  { role: 'customer', email: 'fatma@noordermeer.example', password: 'samen-aan-het-water', member: 'fatma' },
  { role: 'organization', email: 'hanneke@dewaterkring.example', password: 'samen-aan-het-water', member: 'hanneke' },
  { role: 'administrator', email: 'joyce@bibliotheek.example', password: 'samen-aan-het-water', member: 'joyce' },
]
