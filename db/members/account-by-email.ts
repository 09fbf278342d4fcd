import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './account-by-email.cypher'

export const Role = z.enum(['MEMBER', 'MODERATOR', 'ADMINISTRATOR'])
const Row = z.object({ memberId: Id, passwordHash: z.string(), role: Role, language: z.string().nullable() })

/** How somebody signs in, by normalized e-mail. No row: no such account, or its member has gone. */
export const accountByEmail = statement('READ', text, z.object({ email: z.string() }), Row)
