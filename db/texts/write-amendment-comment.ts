import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-amendment-comment.cypher'

const Params = z.object({
  comment: z.object({ id: Id, body: z.string(), language: z.string().nullable() }), memberId: Id, amendmentId: Id, replyTo: Id.nullable(), at: Millis,
})

/** Writes a comment on an amendment; not the act. One row; none: no such member or amendment. */
export const writeAmendmentComment = statement('WRITE', text, Params, z.object({ commentId: Id }))
