import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-post.cypher'

export const PostKind = z.enum(['EXPERIENCE', 'QUESTION', 'KNOWLEDGE'])
export type PostKind = z.infer<typeof PostKind>

const Params = z.object({
  post: z.object({ id: Id, postKind: PostKind, title: z.string().nullable(), body: z.string(), language: z.string().nullable(), actId: Id }),
  memberId: Id, communityId: Id, at: Millis,
})

/** Writes a post; not the act. One row; none: no such member or community. */
export const writePost = statement('WRITE', text, Params, z.object({ postId: Id }))
