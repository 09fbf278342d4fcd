import { ClearError } from '../db/embedded/clear-error'
import { withProgress } from '../db/embedded/progress.mjs'
import { communitiesByName } from '../db/communities/communities-by-name'
import type { Db } from '../db/db'
import { exportCommunity, exportPublic, type Exported } from '../lib/archive-export'
import { readArguments } from './launch/arguments'
import { command } from './launch/command'
import { say } from './launch/say'
import { withDatabase } from './launch/with-database'

const USAGE = 'npm run export -- FILE [--community SLUG]'

await command(async () => {
  const { values: { community }, rest: [file, ...more] } = readArguments(USAGE, ['community'])
  if (!file || more.length > 0) throw new ClearError(`Use: ${USAGE}`)
  await withDatabase(async (db) => {
    const start = performance.now()
    const { counts, bytes } = await withProgress(say, 'Exporting', community ? exportOf(db, community, file) : exportPublic(db, file))
    for (const [kind, count] of Object.entries(counts)) say(`${kind.padEnd(14)}${String(count).padStart(9)}`)
    say(`${file}: ${(bytes / 1_000_000).toFixed(1)} MB, ${((performance.now() - start) / 1_000).toFixed(1)} s.`)
  })
})

async function exportOf(db: Db, slug: string, file: string): Promise<Exported> {
  const [community] = await communitiesByName(db, { slugs: [slug], sourceKeys: [] })
  if (!community) throw new ClearError(`There is no community ${slug}.`)
  return exportCommunity(db, community.id, file)
}
