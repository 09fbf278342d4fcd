import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './revoke-sessions.cypher'

const Params = z.object({ memberId: Id, sessionId: Id.nullable(), keepId: Id.nullable(), at: Millis })

/** Ends one session of a member (`sessionId`), or all of them (null) but `keepId`. One row for each that was ended. */
export const revokeSessions = statement('WRITE', text, Params, z.object({ sessionId: Id }))
