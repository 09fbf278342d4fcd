import type { Graph } from './graph'
import { newId, unique, type Person } from './people'

/** An organization that hosts a community, and somebody who speaks for it. */
export async function organizationOf(graph: Graph, staff: Person) {
  const [slug, communityId] = [`harbour-${unique()}`, newId('community')]
  await graph(
    `MATCH (member:Member {id: $memberId}) SET member.kind = 'staff'
     CREATE (member)-[:REPRESENTS {role: 'REPRESENTATIVE', since: 1}]->(:Organization {id: $id, slug: $slug, name: $slug, about: '', createdAt: 1})
       -[:HOSTS]->(:Community {id: $communityId, slug: $slug, name: 'Quay users', about: '', createdAt: 1, verifiedAt: 1, smallestKey: $communityId})`,
    { memberId: staff.memberId, id: newId('organization'), slug, communityId },
  )
  return { slug, communityId }
}
