import { z } from 'zod'
import { Millis } from '../shapes'
import { statement } from '../statement'
import text from './set-no-mail.cypher'

/** Keeps that an address wants no more invitations. */
export const setNoMail = statement('WRITE', text, z.object({ hash: z.string().min(20), at: Millis }), z.never())
