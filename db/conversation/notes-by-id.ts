import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './notes-by-id.cypher'

const Params = z.object({ ids: z.array(Id).max(500), organizationIds: z.array(Id), all: z.boolean() })
const Row = z.object({ id: Id, body: z.string(), createdAt: Millis, authorId: Id, ideaId: Id })
export type NoteRow = z.output<typeof Row>

/** Private notes that somebody of these organizations may see. */
export const notesById = statement('READ', text, Params, Row)
