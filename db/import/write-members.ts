import { z } from 'zod'
import { MemberKind } from '../acts/lock-members'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-members.cypher'

const Member = z.object({
  id: Id, sourceKey: z.string(), sourceId: z.string(), kind: MemberKind,
  name: z.string(), handle: z.string(), handleSkeleton: z.string(), deletedAt: Millis.nullable(),
})

/** Writes members of a log; who is known stays. One row for each. Throws Neo4jError (ConstraintValidationFailed) when a new handle is taken. */
export const writeMembers = statement(
  'WRITE', text, z.object({ source: z.string(), at: Millis, members: z.array(Member) }), z.object({ sourceId: z.string(), id: Id }),
)
