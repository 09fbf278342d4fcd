import type { Db } from '../db'
import type { ActRow, ThingRow } from './archived-row'
import { thingsById } from './things-by-id'

const AT_ONCE = 500
/** Ties by which a thing leads to what must be in the archive too: what it hangs on, and whom it names. */
const LEADS = new Set(['ON', 'TAKEN_FROM', 'IN', 'POSTED_IN', 'VERSION_OF', 'AMENDS', 'FOR', 'REPLIES_TO', 'ABOUT', 'ATTACHED_TO', 'RAISED_WITH', 'MENTIONS', 'MADE_BY'])

/** The things of some ids, with what they lead to and what some acts name: of those, what may be taken. */
export async function gather(db: Db, ids: Iterable<string>, acts: ActRow[], mayTake: (row: ThingRow) => boolean): Promise<Map<string, ThingRow>> {
  const found = new Map<string, ThingRow>()
  const named = acts.flatMap(({ targetId, properties }) => [targetId, properties.memberId, properties.ideaId, properties.communityId, ...(properties.partnerIds as string[] | null ?? [])])
  for (let wanted = new Set([...ids, ...named.filter((id) => typeof id === 'string')]); wanted.size > 0;) {
    const fetched = (await thingsOf(db, [...wanted])).filter(mayTake)
    for (const row of fetched) found.set(row.id, row)
    wanted = new Set(fetched.flatMap(({ ties }) => ties.flatMap(({ type, to }) => (to && LEADS.has(type) && !found.has(to) ? [to] : []))))
  }
  return found
}

async function thingsOf(db: Db, ids: string[]): Promise<ThingRow[]> {
  const rows: ThingRow[] = []
  for (let start = 0; start < ids.length; start += AT_ONCE) rows.push(...await thingsById(db, { ids: ids.slice(start, start + AT_ONCE) }))
  return rows
}
