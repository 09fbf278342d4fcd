import { z } from 'zod'
import { Millis } from '../shapes'
import { statement } from '../statement'
import text from './forget-mails.cypher'

/** Forgets old mails, so many at once. One row: how many. */
export const forgetMails = statement('WRITE', text, z.object({ before: Millis, limit: z.number().int() }), z.object({ forgotten: z.number().int() }))
