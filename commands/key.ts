import { ClearError } from '../db/embedded/clear-error'
import { createKey } from '../db/members/create-key'
import { membersByName } from '../db/members/members-by-name'
import { agree } from '../db/policies/agree'
import { Scope } from '../db/shapes'
import { readArguments } from './launch/arguments'
import { command } from './launch/command'
import { withDatabase } from './launch/with-database'

const USAGE = 'npm run key -- --member HANDLE --scopes read,write [--organization SLUG] [--name TEXT]'

await command(async () => {
  const { values, rest } = readArguments(USAGE, ['member', 'scopes', 'organization', 'name'])
  const scopes = Scope.array().min(1).safeParse([...new Set((values.scopes ?? '').split(',').map((scope) => scope.trim()))])
  if (!values.member || rest.length > 0) throw new ClearError(`Use: ${USAGE}`)
  if (!scopes.success) throw new ClearError(`Scopes are read, write and moderate, one or more of them.\nUse: ${USAGE}`)
  if (values.name && values.name.length > 200) throw new ClearError('The name of a key has at most 200 characters.')
  const { member: handle, organization: organizationSlug, name } = values
  await withDatabase(async (db) => {
    const made = await createKey(db, { handle, scopes: scopes.data, organizationSlug, name })
    if ('refused' in made) throw new ClearError(made.message)
    const [member] = await membersByName(db, { handles: [handle], sourceKeys: [] })
    if (member) await agree(db, { memberId: member.id, at: Date.now() }) // whoever runs the portal speaks for them here, and what they agree to must not stop the key
    process.stdout.write(`${made.key}\n`)
  })
})
