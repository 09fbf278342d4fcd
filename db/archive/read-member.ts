import type { Db } from '../db'
import { actsOfMember } from './acts-of-member'
import type { ThingRow } from './archived-row'
import { idsOfMember } from './ids-of-member'
import { actOf, thingAndTies, type Archived } from './read-public'
import { thingsById } from './things-by-id'

const AT_ONCE = 500
/** Ties by which a text leads to what it hangs on, which is in the archive too. */
const HANGS = new Set(['ON', 'TAKEN_FROM', 'IN', 'POSTED_IN', 'VERSION_OF', 'AMENDS', 'FOR', 'REPLIES_TO', 'ABOUT', 'ATTACHED_TO', 'RAISED_WITH'])

/** What is a member's own, private acts too, with what it hangs on: what of that not everybody may read is left out. */
export async function* readMember(db: Db, memberId: string): AsyncGenerator<Archived[]> {
  const rows = await actsOfMember(db, { memberId })
  yield rows.map((row) => ({ act: actOf(row) }))
  const own = new Set((await idsOfMember(db, { memberId })).map(({ id }) => id))
  const named = rows.flatMap(({ targetId, properties }) => [targetId, properties.ideaId, properties.communityId, ...(properties.partnerIds as string[] | null ?? [])])
  const found = new Map<string, ThingRow>()
  for (let wanted = new Set([...own, ...named.filter((id) => typeof id === 'string')]); wanted.size > 0;) {
    const fetched = await thingsOf(db, [...wanted])
    for (const row of fetched) if (row.isPublic || own.has(row.id)) found.set(row.id, row)
    wanted = new Set(fetched.flatMap(({ ties }) => ties.flatMap(({ type, to }) => (to && HANGS.has(type) && !found.has(to) ? [to] : []))))
  }
  yield [...found.values()].flatMap(thingAndTies).filter((archived) => !('tie' in archived) || found.has(archived.tie.to))
}

async function thingsOf(db: Db, ids: string[]): Promise<ThingRow[]> {
  const rows: ThingRow[] = []
  for (let start = 0; start < ids.length; start += AT_ONCE) rows.push(...await thingsById(db, { ids: ids.slice(start, start + AT_ONCE) }))
  return rows
}
