import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './newest-mails.cypher'

const Row = z.object({ id: Id, to: z.string(), state: z.string(), createdAt: Millis, text: z.string().nullable(), reason: z.string().nullable() })

/** The newest mails, for the outbox page. */
export const newestMails = statement('READ', text, z.object({ before: Millis, limit: z.number().int() }), Row)
