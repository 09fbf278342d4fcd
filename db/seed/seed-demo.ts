import { hash } from '@node-rs/argon2'
import type { Db } from '../db'
import { newId } from '../ids'
import { importLog } from '../import/import-log'
import { reworkAttention } from '../import/rework-attention'
import { accountByEmail } from '../members/account-by-email'
import { createAccount } from '../members/create-account'
import { membersByName } from '../members/members-by-name'
import { measureUntil } from '../metrics/measure'
import { agree } from '../policies/agree'
import { demoAccounts } from './accounts'
import { demoStory } from './generate'
import { performScenes } from './perform/perform-scenes'
import { publishPolicies } from './policies'
import { demoIsWanted } from './wants-demo'

/** The source that everything in the demo names. */
const DEMO = 'demo'

/**
 * Writes the demo story up to the last UTC midnight before `until` into an empty database, the way any event log comes in:
 * through the importer, then what its people did in the portal by the acts of the portal, then what a night measures; and last, all at once, the accounts of `demoAccounts`, with the policies that they agree to. A second run writes nothing twice.
 */
export async function seedDemo(db: Db, until: Date): Promise<void> {
  const story = demoStory(until)
  const { refused } = await importLog(db, story, { source: DEMO })
  if (refused[0]) throw new Error(`The demo story has ${refused.length} impossible rows: ${JSON.stringify(refused[0])}`)
  await performScenes(db, story, DEMO)
  await reworkAttention(db, story.scenes[0]?.at.getTime() ?? until.getTime(), () => undefined)
  await measureUntil(db, until.getTime())
  await db.transaction((transaction) => openAccounts(transaction, until.getTime()))
}

/** Whether the demo belongs into this database: nobody is in it, or writing it was cut off before the accounts. */
export async function wantsDemo(db: Db): Promise<boolean> {
  return (await demoIsWanted(db, { source: DEMO }))[0]?.wanted === true
}

async function openAccounts(db: Db, at: number) {
  const found = await membersByName(db, { handles: [], sourceKeys: demoAccounts.map(({ member }) => `${DEMO}/${member}`) })
  const idOf = new Map(found.map(({ id, name }) => [name, id]))
  for (const { member, email, password, account } of demoAccounts) {
    if ((await accountByEmail(db, { email })).length) continue
    const memberId = idOf.get(`${DEMO}/${member}`)
    if (!memberId) throw new Error(`The demo story has no member ${member}.`)
    const passwordHash = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
    await createAccount(db, { memberId, accountId: newId('account'), email, passwordHash, role: account, language: null, at })
    if (account === 'ADMINISTRATOR') await publishPolicies(db, { memberId, at })
  }
  for (const memberId of idOf.values()) await agree(db, { memberId, at })
}
