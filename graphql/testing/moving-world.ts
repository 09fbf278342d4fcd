import { record, type Recorded } from '../../db/acts/record'
import { makersOf, writeMakers } from '../../db/acts/write-makers'
import type { Db } from '../../db/db'
import { newId } from '../../db/ids'
import { dice } from '../../db/seed/generate/dice'
import { DAY } from '../../db/shapes'
import type { Act } from '../../db/vocabulary'

/** Later than any night of another test, so that the nights of others stay as they are. */
export const AS_OF = Date.UTC(2041, 5, 15, 9, 30)

const TYPES: Act[] = ['FOLLOWED', 'SUPPORTED', 'COMMENTED', 'COMMENTED', 'COMMENTED', 'POSTED', 'POSTED', 'DELIVERED', 'DELIVERED', 'THANKED']

/** An organization with two communities where people come, talk, make things, leave, fall silent and come back over 500 days. Kinds: the last members are staff and a bot. */
export interface MovingWorld { organizationId: string, communityIds: [string, string], memberIds: string[] }

/** The same world for the same seed, under ids of its own. */
export async function movingWorld(db: Db, seed: number, { acts = 260 } = {}): Promise<MovingWorld> {
  const throws = dice(`moving ${seed}`)
  const pick = <T>(all: readonly T[]) => all[throws.between(0, all.length - 1)] as T
  const sometime = () => AS_OF - throws.between(1, 500 * DAY)
  const [organizationId, communityIds, ideaIds] = [newId('organization'), [newId('community'), newId('community')] as [string, string], [newId('idea'), newId('idea'), newId('idea')]]
  const members = Array.from({ length: 14 }, (_, index) => ({ id: newId('member'), kind: index === 12 ? 'staff' as const : index === 13 ? 'bot' as const : 'person' as const }))
  await db('WRITE', `CREATE (organization:Organization {id: $organizationId, slug: $organizationId, name: 'Moving', about: '', createdAt: 0})
    WITH organization UNWIND $communityIds AS id CREATE (organization)-[:HOSTS]->(:Community {id: id, slug: id, name: id, about: '', smallestKey: id, createdAt: 0, verifiedAt: 0})
    WITH DISTINCT 1 AS one UNWIND $ideaIds AS id CREATE (:Idea {id: id, slug: id, title: 'Idea', body: '', statusKind: 'OPEN', createdAt: $from, updatedAt: $from})
    WITH DISTINCT 1 AS one UNWIND $members AS member CREATE (new:Member {id: member.id, handle: member.id, handleSkeleton: member.id, name: member.id, kind: member.kind, joinedAt: 0})
    WITH DISTINCT 1 AS one MATCH (gone:Member {id: $goneId}) SET gone.deletedAt = $goneAt`,
  { organizationId, communityIds, ideaIds, members, from: AS_OF - 500 * DAY, goneId: members[3]?.id, goneAt: AS_OF - 100 * DAY })
  const spells = members.slice(0, 9).flatMap(({ id }) => {
    const [since, until, again] = [sometime(), sometime(), sometime()].sort((a, b) => a - b)
    const communityId = pick(communityIds)
    return [{ id, communityId, since, until: throws.chance(0.6) ? until : null }, ...(throws.chance(0.3) ? [{ id, communityId, since: again, until: null }] : [])]
  })
  await db('WRITE', `UNWIND $spells AS spell MATCH (member:Member {id: spell.id}) MATCH (community:Community {id: spell.communityId})
    CREATE (member)-[:MEMBER_OF {since: spell.since, until: spell.until}]->(community)`, { spells })
  const busy = new Map(members.map(({ id }) => [id, [sometime(), sometime()]])) // everybody has two busy times of some weeks, and is silent else
  const done: Recorded[] = Array.from({ length: acts }, () => {
    const [actor, partner, other, type] = [pick(members), pick(members), pick(members), pick(TYPES)]
    const at = Math.min(AS_OF - 1, pick(busy.get(actor.id) ?? []) + throws.between(0, 40 * DAY))
    const communityId = throws.chance(0.9) ? pick(communityIds) : null
    const ideaId = type === 'POSTED' || throws.chance(0.2) ? null : pick(ideaIds)
    const isMade = type === 'DELIVERED' && throws.chance(0.8)
    return {
      id: newId('act'), type, memberId: actor.id, by: actor.kind, targetId: ideaId ?? communityId ?? organizationId, ideaId, communityId,
      partnerIds: partner.id === actor.id ? null : [partner.id], at, recordedAt: at, acceptedAt: isMade ? at + throws.between(0, 20 * DAY) : null, acceptedBy: isMade ? other.id : null,
      source: null, sourceId: null,
    }
  }).filter(({ communityId, ideaId }) => communityId || ideaId).sort((a, b) => a.at - b.at)
  const seen = new Set<string>()
  const isFirst = (key: string) => !seen.has(key) && seen.add(key) !== undefined
  await record(db, done.map((act) => ({ ...act, first: { attends: isFirst(`${act.memberId} ${act.ideaId}`), takesPart: act.communityId !== null && isFirst(`${act.memberId} ${act.communityId}`) } })))
  await writeMakers(db, { makers: makersOf(done) })
  const voided = done.filter(() => throws.chance(0.06)).map(({ id, at }) => ({ id, at: at + throws.between(0, 120 * DAY) }))
  await db('WRITE', `UNWIND $voided AS one MATCH (:Member)-[act:FOLLOWED|SUPPORTED|COMMENTED|POSTED|DELIVERED|THANKED {id: one.id}]->() SET act.voidedAt = one.at
    WITH one MATCH ()-[exchange:EXCHANGED_WITH {actId: one.id}]->() SET exchange.voidedAt = one.at`, { voided })
  return { organizationId, communityIds, memberIds: members.map(({ id }) => id) }
}
