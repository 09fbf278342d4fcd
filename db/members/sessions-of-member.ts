import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './sessions-of-member.cypher'

const Params = z.object({ memberId: Id, at: Millis, idleMs: Millis })
const Row = z.object({ sessionId: Id, createdAt: Millis, lastUsedAt: Millis, userAgent: z.string() })

/** The browsers in which a member is signed in now, last used first, at most 100. */
export const sessionsOfMember = statement('READ', text, Params, Row)
