import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './create-member.cypher'

const Params = z.object({
  memberId: Id, kind: z.enum(['person', 'staff', 'bot']), name: z.string(), handle: z.string(), handleSkeleton: z.string(), at: Millis,
})

/** Writes a member. Throws Neo4jError (ConstraintValidationFailed) when the handle, or one that looks like it, is taken. */
export const createMember = statement('WRITE', text, Params, z.object({ memberId: Id }))
