import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-comment.cypher'

export const Alignment = z.enum(['FOR', 'NEUTRAL', 'AGAINST'])
export type Alignment = z.infer<typeof Alignment>

const Params = z.object({
  comment: z.object({ id: Id, body: z.string(), language: z.string().nullable(), alignment: Alignment.nullable(), actId: Id }),
  memberId: Id, subjectId: Id, replyTo: Id.nullable(), at: Millis,
})

/** Writes a comment; not the act. One row; none: no such member, idea or post. */
export const writeComment = statement('WRITE', text, Params, z.object({ commentId: Id }))
