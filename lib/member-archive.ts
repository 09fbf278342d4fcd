import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownData } from '../db/archive/own-data'
import { readMember } from '../db/archive/read-member'
import { isInstant } from '../db/archive/shape'
import type { Db } from '../db/db'
import { writeArchive, zipped } from './archive-write'
import { publicUrl } from './auth-cookie'

/** A member's own archive as a ZIP, as it is read: all that is theirs, and `own.json` with what is private. Its pieces are gone when it ends. */
export async function* memberArchive(db: Db, memberId: string, now = Date.now()): AsyncGenerator<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'tributary-archive-'))
  try {
    const [own] = await ownData(db, { memberId })
    const { files } = await writeArchive(readMember(db, memberId), folder, {
      base: publicUrl(), scope: 'member', exportedAt: now, more: [{ name: 'own.json', text: JSON.stringify(own, said, 1) }],
    })
    yield* zipped(files)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const said = (name: string, value: unknown) => (isInstant(name) && typeof value === 'number' ? new Date(value).toISOString() : value)
