import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { Role } from './account-by-email'
import text from './create-account.cypher'

const Params = z.object({
  memberId: Id, accountId: Id, email: z.string(), passwordHash: z.string(), role: Role.nullable(), language: z.string().nullable(), at: Millis,
})

/**
 * Gives a member a way to sign in. `role` null: MEMBER, or ADMINISTRATOR for the first account of an empty portal.
 * No row: no such member. Throws Neo4jError (ConstraintValidationFailed) when the e-mail has an account.
 */
export const createAccount = statement('WRITE', text, Params, z.object({ accountId: Id, role: Role }))
