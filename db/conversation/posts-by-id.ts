import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './posts-by-id.cypher'

const Params = z.object({ ids: z.array(Id).max(500) })
const Row = z.object({
  id: Id, kind: z.enum(['EXPERIENCE', 'QUESTION', 'KNOWLEDGE']), title: z.string(), body: z.string(), language: z.string().nullable(), createdAt: Millis,
  authorId: Id, communityId: Id.nullable(), commentCount: z.number().int(), edition: z.number().int(), editedAt: Millis.nullable(), withdrawnAt: Millis.nullable(),
})

export type PostRow = z.output<typeof Row>

/** Posts as they are shown. Unknown ids give no row, nor do acts of an import that have no text. */
export const postsById = statement('READ', text, Params, Row)
