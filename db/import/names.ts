import { slugOf } from '../acts/slug'
import { communitiesByName } from '../communities/communities-by-name'
import type { Db } from '../db'
import { ideasByName } from '../ideas/ideas-by-name'
import { isReserved, skeleton } from '../members/skeleton'
import { takenHandles } from '../members/taken-handles'

const AT_ONCE = 100
const INVISIBLE = /[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]/gu

/** A text as it can be shown on one line: NFC, spaces folded, nothing invisible. */
export const shown = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').replace(INVISIBLE, '').trim()

/** What a handle is made from: the letters and digits of an id. */
export function handleBase(id: string): string {
  const base = slugOf(id, 30)
  return base && !isReserved(base) ? base : `member${base && `-${base}`}`
}

/** Which of some handles somebody has, or one that looks like them. */
export const handlesTaken = (db: Db) => async (handles: string[]): Promise<Set<string>> => {
  const taken = new Set<string>()
  for (let start = 0; start < handles.length; start += AT_ONCE) {
    const wanted = handles.slice(start, start + AT_ONCE).map((handle) => ({ handle, handleSkeleton: skeleton(handle) }))
    for (const { handle } of await takenHandles(db, { wanted })) taken.add(handle)
  }
  return taken
}

const slugsTaken = (find: typeof ideasByName | typeof communitiesByName) => (db: Db) => async (slugs: string[]) => (
  new Set((await find(db, { slugs, sourceKeys: [] })).map(({ name }) => name))
)
export const ideaSlugsTaken = slugsTaken(ideasByName)
export const communitySlugsTaken = slugsTaken(communitiesByName)
