import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import { Role } from './account-by-email'
import text from './account-of-member.cypher'

const Row = z.object({ email: z.string(), passwordHash: z.string(), role: Role, language: z.string().nullable() })

/** A member's own account. No row: no such member, or one without an account. */
export const accountOfMember = statement('READ', text, z.object({ memberId: Id }), Row)
