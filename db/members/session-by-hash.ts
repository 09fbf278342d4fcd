import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { Role } from './account-by-email'
import text from './session-by-hash.cypher'

const Params = z.object({ hash: z.string().length(64), at: Millis, idleMs: Millis })
const Row = z.object({
  sessionId: Id, lastUsedAt: Millis, memberId: Id, handle: z.string(), name: z.string(),
  role: Role, language: z.string().nullable(), organizationIds: z.array(Id),
})

/** Who is signed in with a session, by the hash of its secret. No row: unknown, revoked, expired, idle for too long, or the member has gone. */
export const sessionByHash = statement('READ', text, Params, Row)
