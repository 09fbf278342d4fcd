import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './before-commenting.cypher'

const Row = z.object({
  label: z.enum(['Idea', 'Post']), question: z.boolean(), communityId: Id.nullable(),
  replyThere: z.boolean(), replyAuthorId: Id.nullable(), authorIds: z.array(Id),
})

/** What a comment would hang on and whom it would address. No row: no such idea or post. */
export const beforeCommenting = statement('READ', text, z.object({ subjectId: Id, replyTo: Id.nullable() }), Row)
