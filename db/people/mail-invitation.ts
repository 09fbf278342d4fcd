import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './mail-invitation.cypher'

const Params = z.object({ invitationId: Id, mailId: Id, to: z.string().max(254), at: Millis, since: Millis, most: z.number().int() })

/** Puts a mail into the outbox that takes an invitation to an address. */
export const mailInvitation = statement('WRITE', text, Params, z.object({ mailId: Id }))
