import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './comments-by-id.cypher'

const Params = z.object({ ids: z.array(Id).max(500) })
const Row = z.object({
  id: Id, body: z.string(), language: z.string().nullable(), alignment: z.enum(['FOR', 'NEUTRAL', 'AGAINST']).nullable(), createdAt: Millis,
  authorId: Id, subjectId: Id, replyToId: Id.nullable(), replyCount: z.number().int(), edition: z.number().int(), editedAt: Millis.nullable(), withdrawnAt: Millis.nullable(), official: z.boolean(),
})

export type CommentRow = z.output<typeof Row>

/** Comments as they are shown. Unknown ids give no row, nor do acts of an import that have no text. */
export const commentsById = statement('READ', text, Params, Row)
