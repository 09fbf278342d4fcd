import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-memberships.cypher'

const Membership = z.object({ memberId: Id, communityId: Id, since: Millis, until: Millis.nullable() })

/** Writes dated memberships. One row for each; fresh: it was not known. */
export const writeMemberships = statement('WRITE', text, z.object({ memberships: z.array(Membership) }), z.object({ fresh: z.boolean() }))
