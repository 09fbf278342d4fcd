import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './create-session.cypher'

const Params = z.object({
  memberId: Id, sessionId: Id, hash: z.string().length(64), at: Millis, expiresAt: Millis, userAgent: z.string().max(200),
})
const Row = z.object({ sessionId: Id })

/** Writes a session of a member. No row: no such member, or one that has gone. */
export const createSession = statement('WRITE', text, Params, Row)
