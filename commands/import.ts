import { join } from 'node:path'
import { ClearError } from '../db/embedded/clear-error'
import type { Kind } from '../db/import/course'
import { ArchiveRefused } from '../db/archive/take-archive'
import { SourceRefused } from '../db/import/host'
import { importLog, type Imported } from '../db/import/import-log'
import { NoEventLog, readFolder } from '../db/import/read-folder'
import { isArchive } from '../lib/archive-read'
import { readArguments } from './launch/arguments'
import { command } from './launch/command'
import { countRows } from './launch/count-rows'
import { importArchive } from './launch/import-archive'
import { importProgress } from './launch/import-progress'
import { say } from './launch/say'
import { withDatabase } from './launch/with-database'

const USAGE = 'npm run import -- FOLDER --source NAME, or FILE of npm run export [--source NAME]'

await command(async () => {
  const { values: { source }, rest: [folder, ...more] } = readArguments(USAGE, ['source'])
  if (!folder || more.length > 0) throw new ClearError(`Use: ${USAGE}`)
  if (await isArchive(folder)) return withDatabase((db) => clearly(importArchive(db, folder, source ?? 'archive')))
  if (!source) throw new ClearError(`Use: ${USAGE}`)
  const log = await clearly(readFolder(folder))
  const [events, ideas] = await Promise.all(['events.csv', 'ideas.csv'].map((file) => countRows(join(folder, file))))
  await withDatabase(async (db) => {
    const progress = importProgress({ events: events ?? 0, ideas: ideas ?? 0 })
    const imported = await clearly(importLog(db, log, { source, onProgress: progress.on })).finally(progress.end)
    tell(imported)
  })
})

function tell({ counts, refused, seconds }: Imported) {
  for (const { file, line, reason } of refused) say(`Refused  ${file}:${line}  ${reason}`)
  for (const kind of Object.keys(counts) as Kind[]) say(`${kind.padEnd(12)}${String(counts[kind].taken).padStart(9)} taken  ${String(counts[kind].written).padStart(9)} new`)
  say(`${refused.length} rows refused. ${seconds.toFixed(1)} s, ${Math.round(counts.events.written / seconds)} acts a second.`)
}

/** What a person can do something about is said in a sentence. */
function clearly<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: Error): never => {
    throw error instanceof NoEventLog || error instanceof SourceRefused || error instanceof ArchiveRefused ? new ClearError(error.message) : error
  })
}
