import type { Db } from '../db'
import { actsOfMember } from './acts-of-member'
import { followsOfMember } from './follows-of-member'
import { gather } from './gather'
import { idsOfMember } from './ids-of-member'
import { actOf, thingAndTies, tieOf, type Archived } from './read-public'

/** What is a member's own, private acts and follows too, with what it hangs on: what of that not everybody may read is left out. */
export async function* readMember(db: Db, memberId: string): AsyncGenerator<Archived[]> {
  const rows = await actsOfMember(db, { memberId })
  yield rows.map((row) => ({ act: actOf(row) }))
  const own = new Set((await idsOfMember(db, { memberId })).map(({ id }) => id))
  const follows = await followsOfMember(db, { memberId })
  const found = await gather(db, [...own, ...follows.map(({ id }) => id)], rows, ({ id, isPublic }) => isPublic || own.has(id))
  yield [...found.values()].flatMap(thingAndTies).filter((archived) => !('tie' in archived) || found.has(archived.tie.to))
  yield follows.flatMap(({ id, properties }) => (found.has(id) ? [tieOf('FOLLOWS', memberId, id, properties)] : []))
}
