import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './remove-note.cypher'

/** Removes a private note of one's own. */
export const removeNote = statement('WRITE', text, z.object({ noteId: Id, memberId: Id }), z.object({ ideaId: Id }))
