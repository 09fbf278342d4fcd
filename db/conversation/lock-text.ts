import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './lock-text.cypher'

const Row = z.object({
  label: z.enum(['Comment', 'Post']), authorId: Id, authorGone: z.boolean(), title: z.string().nullable(), body: z.string(), language: z.string().nullable(), createdAt: Millis,
  edition: z.number().int(), withdrawnAt: Millis.nullable(), actId: Id.nullable(), question: z.boolean(),
  ideaId: Id.nullable(), postId: Id.nullable(), communityId: Id.nullable(), reply: z.boolean(), acceptedId: Id.nullable(),
})
export type LockedText = z.output<typeof Row>

/** Takes the write lock of a comment or post and says how it stands. No row: no such text. */
export const lockText = statement('WRITE', text, z.object({ textId: Id }), Row)
