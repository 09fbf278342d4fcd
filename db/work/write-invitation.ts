import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-invitation.cypher'

/** Asks a member to be a co-author. No row: no such member or idea. */
export const writeInvitation = statement('WRITE', text, z.object({ memberId: Id, ideaId: Id, invitedBy: Id, at: Millis }), z.object({ ideaId: Id }))
