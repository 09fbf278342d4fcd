import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readCommunity } from '../db/archive/read-community'
import { readPublic, type Archived } from '../db/archive/read-public'
import type { Db } from '../db/db'
import { writeArchive, zipped, type ArchiveAbout } from './archive-write'
import { publicUrl } from './auth-cookie'

export interface Exported { counts: Record<string, number>, bytes: number }

/** Writes all that is public into one file, whole or not at all. `db` is a patient one. */
export const exportPublic = (db: Db, file: string, now = Date.now()): Promise<Exported> => (
  exportTo(file, readPublic(db), { base: publicUrl(), scope: 'public', exportedAt: now })
)

/** Writes all that is public of one community into one file, whole or not at all. `db` is a patient one. */
export const exportCommunity = (db: Db, communityId: string, file: string, now = Date.now()): Promise<Exported> => (
  exportTo(file, readCommunity(db, communityId), { base: publicUrl(), scope: 'community', exportedAt: now })
)

/** Writes an archive into one file: its pieces stand in a folder beside it meanwhile. */
export async function exportTo(file: string, pages: AsyncIterable<Archived[]>, about: ArchiveAbout): Promise<Exported> {
  const place = dirname(resolve(file))
  await mkdir(place, { recursive: true })
  const folder = await mkdtemp(join(place, '.export-'))
  try {
    const { files, counts } = await writeArchive(pages, folder, about)
    const part = join(folder, 'archive.part')
    await pipeline(Readable.from(zipped(files)), createWriteStream(part, { mode: 0o644 }))
    const { size: bytes } = await stat(part)
    await rename(part, file)
    return { counts, bytes }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
