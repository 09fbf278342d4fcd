import { z } from 'zod'
import { Alignment } from '../conversation/write-comment'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-comments.cypher'

export const ImportedComment = z.object({
  id: Id, memberId: Id, at: Millis, body: z.string().nullable(), language: z.string().nullable(), alignment: Alignment.nullable(),
  ideaId: Id.nullable(), postId: Id.nullable(), replyTo: Id.nullable(), thread: Id.nullable(),
})
export type ImportedComment = z.infer<typeof ImportedComment>

/** Writes comments of a log, with or without texts; not the acts. No rows. */
export const writeComments = statement('WRITE', text, z.object({ comments: z.array(ImportedComment) }), z.never())
