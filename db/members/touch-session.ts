import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './touch-session.cypher'

/** Notes that a session was used: it lies idle from then on. No row: no such session. */
export const touchSession = statement('WRITE', text, z.object({ hash: z.string().length(64), at: Millis }), z.object({ sessionId: Id }))
