import type { Db } from '../db'
import { newId } from '../ids'

/** Some members and one idea by an author in a verified community, with ids that nobody else has. */
export interface SmallWorld { members: string[], author: string, idea: string, community: string, organization: string }

/** Writes a small world as it stood long ago: nodes only, no act. */
export async function smallWorld(db: Db, { members = 1, at = 1 } = {}): Promise<SmallWorld> {
  const world = {
    members: Array.from({ length: members }, () => newId('member')),
    author: newId('member'), idea: newId('idea'), community: newId('community'), organization: newId('organization'),
  }
  await db('WRITE', `
    CREATE (:Organization {id: $organization, slug: $organization, name: $organization, createdAt: 0})-[:HOSTS]->
      (community:Community {id: $community, slug: $community, name: $community, smallestKey: $community, createdAt: $at, verifiedAt: $at})
    CREATE (community)<-[:IN]-(idea:Idea {id: $idea, slug: $idea, title: 'An idea', body: '', statusKind: 'OPEN', createdAt: $at, updatedAt: $at})
    WITH idea
    UNWIND [$author] + $members AS id
    CREATE (member:Member {id: id, kind: 'person', handle: id, handleSkeleton: id, name: id, joinedAt: $at})
    WITH idea, member WHERE member.id = $author
    CREATE (member)-[:AUTHORED {role: 'AUTHOR', since: $at}]->(idea)`, { ...world, at })
  return world
}

/** Removes a small world with all that was written about it. */
export async function removeSmallWorld(db: Db, { members, author, idea, community, organization }: SmallWorld): Promise<void> {
  const ids = [...members, author, idea, community, organization]
  await db('WRITE', 'MATCH (operation:Operation) WHERE any(id IN $ids WHERE operation.key STARTS WITH id) DELETE operation', { ids })
  await db('WRITE', 'MATCH (job:Job) WHERE job.ideaId IN $ids DELETE job', { ids })
  await db('WRITE', 'MATCH (node:Member|Idea|Community|Organization) WHERE node.id IN $ids DETACH DELETE node', { ids })
}
