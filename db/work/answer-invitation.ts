import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './answer-invitation.cypher'

/** Answers an open invitation. No row: none is open. */
export const answerInvitation = statement('WRITE', text, z.object({ key: z.string(), accepted: z.boolean(), at: Millis }), z.object({ invitedBy: Id }))
