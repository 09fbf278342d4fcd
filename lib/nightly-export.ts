import { rm, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Db } from '../db/db'
import { exportPublic } from './archive-export'

const A_DAY = 86_400_000
const NAME = 'tributary.zip'

const exportsAt = (name: string) => resolve(process.env.TRIBUTARY_DATA ?? '.tributary', 'exports', name)
const place = () => exportsAt(NAME)
/** Where archives of single communities are kept for a day. */
export const communityExports = () => exportsAt('communities')

/** The last archive of all that is public which this portal made by itself; null before the first. */
export async function lastExport(): Promise<{ path: string, bytes: number, madeAt: number } | null> {
  const found = await stat(place()).catch(() => null)
  return found && { path: place(), bytes: found.size, madeAt: found.mtimeMs }
}

/** Removes it and those of communities, because somebody is to be forgotten: it is made anew within a minute, those when they are asked for. */
export async function forgetExport(): Promise<void> {
  await rm(place(), { force: true })
  await rm(communityExports(), { recursive: true, force: true })
}

/** Makes it anew where it is older than a day. `db` is a patient one. */
export async function exportNightly(db: Db, now: number): Promise<void> {
  const last = await lastExport()
  if (!last || last.madeAt < now - A_DAY) await exportPublic(db, place(), now)
}
