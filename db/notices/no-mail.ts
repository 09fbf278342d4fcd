import { z } from 'zod'
import { statement } from '../statement'
import text from './no-mail.cypher'

/** Whether an address wants no invitations by mail. Always one row. */
export const noMail = statement('READ', text, z.object({ hash: z.string(), email: z.string() }), z.object({ unwanted: z.boolean() }))
