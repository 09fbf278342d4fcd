import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './leave-mail.cypher'

const Params = z.object({
  id: Id, state: z.enum(['sent', 'failed', 'queued']), runAt: Millis, at: Millis, reason: z.string().nullable(),
  html: z.string().nullable(), text: z.string().nullable(), isBounced: z.boolean(),
})
export type LeftMail = z.input<typeof Params>

/** Notes what came of a mail. */
export const leaveMail = statement('WRITE', text, Params, z.never())
