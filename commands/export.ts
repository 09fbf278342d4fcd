import { ClearError } from '../db/embedded/clear-error'
import { withProgress } from '../db/embedded/progress.mjs'
import { exportPublic } from '../lib/archive-export'
import { readArguments } from './launch/arguments'
import { command } from './launch/command'
import { say } from './launch/say'
import { withDatabase } from './launch/with-database'

const USAGE = 'npm run export -- FILE'

await command(async () => {
  const { rest: [file, ...more] } = readArguments(USAGE, [])
  if (!file || more.length > 0) throw new ClearError(`Use: ${USAGE}`)
  await withDatabase(async (db) => {
    const start = performance.now()
    const { counts, bytes } = await withProgress(say, 'Exporting', exportPublic(db, file))
    for (const [kind, count] of Object.entries(counts)) say(`${kind.padEnd(14)}${String(count).padStart(9)}`)
    say(`${file}: ${(bytes / 1_000_000).toFixed(1)} MB, ${((performance.now() - start) / 1_000).toFixed(1)} s.`)
  })
})
