import { demoAccounts } from '../../db/seed/accounts'
import { say } from './say'
import { publicUrl, type Settings } from './settings'

/** Tells where the portal is, who can sign in to the demo, and how to stop. */
export function welcome(settings: Settings) {
  say(`\nTributary is at ${publicUrl(settings)}`)
  if (settings.TRIBUTARY_DEMO !== '0') {
    say('\nDemo accounts (e-mail, password):')
    const width = Math.max(...demoAccounts.map(({ role }) => role.length))
    for (const { role, email, password } of demoAccounts) say(`  ${role.padEnd(width)}  ${email}  ${password}`)
  }
  say('\nPress Ctrl-C to stop.\n')
}
