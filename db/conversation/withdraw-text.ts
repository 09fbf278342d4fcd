import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './withdraw-text.cypher'

/** Withdraws a comment or post: the words are kept for restoring and read by nobody. Not the act. */
export const withdrawText = statement('WRITE', text, z.object({ textId: Id, at: Millis }), z.object({ textId: Id }))
