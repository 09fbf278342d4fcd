import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './forget-sessions.cypher'

/** Removes sessions that ended before an instant, at most 200 at once. One row for each. */
export const forgetSessions = statement('WRITE', text, z.object({ before: Millis }), z.object({ sessionId: Id }))
