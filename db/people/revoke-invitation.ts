import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './revoke-invitation.cypher'

/** Revokes an invitation of one's own, or lets it stand again. */
export const revokeInvitation = statement('WRITE', text, z.object({ id: Id, memberId: Id, at: Millis.nullable() }), z.object({ used: z.boolean() }))
