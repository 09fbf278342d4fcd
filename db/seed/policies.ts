import { createActs } from '../acts/create-acts'
import { isRefused } from '../acts/refusal'
import type { Db } from '../db'
import type { PolicyName } from '../policies/policy-versions'
import { DAY } from '../shapes'

interface Version { policy: PolicyName, follows: number, daysAgo: number, note: string, body: string }

const rules = (more: string) => `# How we treat each other in Noordermeer

- Speak about the idea, not about the person.
- Say when you act for an organization.
- Credit those whose words or work you build on.
- One person, one account.${more}

Moderators put in order what breaks these rules, say why, and everybody can read it.`

/** Two policies that hold, and a version of the rules to come, which its page explains. */
const versions: Version[] = [
  {
    policy: 'PRIVACY', follows: 0, daysAgo: 90, note: 'The first version.',
    body: `# What happens to what we know of you

- **Public**: your name and handle, what you write and support, and what is measured of it.
- **Private**: your e-mail address, drafts, notices, what you follow and whom you trust. Only you see them.
- **Not here**: advertising, trackers, or anything that asks a third party for something when you open a page.

You take all that is yours along, and leave for good, whenever you like: no text names you then.`,
  },
  { policy: 'RULES', follows: 0, daysAgo: 90, note: 'The first version.', body: rules('') },
  {
    policy: 'RULES', follows: 1, daysAgo: 6, note: 'What was written with the help of a machine is said to be.',
    body: rules('\n- Say when a machine wrote your text, or much of it.'),
  },
]

/** Publishes the policies of the demo. */
export async function publishPolicies(db: Db, { memberId, at }: { memberId: string, at: number }): Promise<void> {
  const acts = createActs(db)
  for (const { daysAgo, ...version } of versions) {
    const outcome = await acts.publishPolicy({ memberId, at: at - daysAgo * DAY }, { ...version, language: 'en', effectiveAt: null, key: `demo ${version.policy} ${version.follows}` })
    if (isRefused(outcome)) throw new Error(`The demo cannot publish its policies: ${outcome.message}`)
  }
}
