import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './keep-mail.cypher'

/** Keeps a mail in hand for longer. */
export const keepMail = statement('WRITE', text, z.object({ id: Id, until: Millis }), z.never())
