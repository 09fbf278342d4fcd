import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-note.cypher'

/** Writes a private note beside an idea. */
export const writeNote = statement('WRITE', text, z.object({ noteId: Id, memberId: Id, ideaId: Id, body: z.string(), at: Millis }), z.object({ noteId: Id }))
