import { z } from 'zod'
import { PostKind } from '../conversation/write-post'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-posts.cypher'

export const ImportedPost = z.object({
  id: Id, memberId: Id, communityId: Id.nullable(), at: Millis,
  postKind: PostKind.nullable(), title: z.string().nullable(), body: z.string().nullable(), language: z.string().nullable(),
})
export type ImportedPost = z.infer<typeof ImportedPost>

/** Writes posts of a log, with or without texts; not the acts. No rows. */
export const writePosts = statement('WRITE', text, z.object({ posts: z.array(ImportedPost) }), z.never())
