import type { Db } from '../db'
import { actsOfCommunity } from './acts-of-community'
import { attendedInCommunity } from './attended-in-community'
import { gather } from './gather'
import { idsOfCommunity } from './ids-of-community'
import { actOf, thingAndTies, tieOf, type Archived } from './read-public'

/**
 * All that is public of a community: what lies in it, who did what in it, and who they are. From where people came to its ideas goes with it as it was measured here, with the communities
 * that it names, since what they did there does not. Ties to ideas elsewhere are left out. `db` is a patient one.
 */
export async function* readCommunity(db: Db, communityId: string): AsyncGenerator<Archived[]> {
  const acts = (await actsOfCommunity(db, { communityId })).filter(({ isPublic }) => isPublic)
  yield acts.map((row) => ({ act: actOf(row) }))
  const attended = await attendedInCommunity(db, { communityId })
  const ids = (await idsOfCommunity(db, { communityId })).map(({ id }) => id)
  const sources = attended.flatMap(({ properties }) => (typeof properties.source === 'string' ? [properties.source] : []))
  const found = await gather(db, [...ids, ...sources, ...attended.map(({ memberId }) => memberId)], acts, ({ isPublic }) => isPublic)
  yield [...found.values()].flatMap(thingAndTies).filter((archived) => !('tie' in archived) || found.has(archived.tie.to))
  yield attended.map(({ memberId, ideaId, properties }) => tieOf('ATTENDED', memberId, ideaId, properties))
}
