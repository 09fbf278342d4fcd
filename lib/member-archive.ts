import { ownData } from '../db/archive/own-data'
import { readMember } from '../db/archive/read-member'
import { isInstant } from '../db/archive/shape'
import type { Db } from '../db/db'
import { exportTo, type Exported } from './archive-export'
import { publicUrl } from './auth-cookie'

/** Writes a member's own archive into one file: all that is theirs, and `own.json` with what is private. `db` is a patient one. */
export async function memberArchive(db: Db, memberId: string, file: string, now = Date.now()): Promise<Exported> {
  const [own] = await ownData(db, { memberId })
  return exportTo(file, readMember(db, memberId), {
    base: publicUrl(), scope: 'member', exportedAt: now, more: [{ name: 'own.json', text: JSON.stringify(own, said, 1) }],
  })
}

const said = (name: string, value: unknown) => (isInstant(name) && typeof value === 'number' ? new Date(value).toISOString() : value)
