import type { Db } from '../../db/db'
import { takeArchive } from '../../db/archive/take-archive'
import { withProgress } from '../../db/embedded/progress.mjs'
import { readArchive } from '../../lib/archive-read'
import { keep } from '../../lib/attachment-store'
import { say } from './say'

/** Takes an archive of a portal into this empty one, with its files. Errors: ArchiveRefused. */
export async function importArchive(db: Db, path: string, source: string): Promise<void> {
  const start = performance.now()
  const archive = await readArchive(path)
  say(`An archive of ${archive.portal}, ${archive.exportedAt}. Signed; SHA-256 of the key: ${archive.key}`)
  const taken = await withProgress(say, 'Taking the archive in', takeArchive(db, archive, { source }))
  for (const id of archive.attachments) await keep(id, archive.attachment(id))
  for (const [kind, count] of Object.entries(taken)) say(`${kind.padEnd(12)}${String(count).padStart(9)} new`)
  say(`${((performance.now() - start) / 1_000).toFixed(1)} s.`)
}
