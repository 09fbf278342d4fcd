import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './before-amendment-comment.cypher'

const Row = z.object({ ideaId: Id, authorId: Id, replyThere: z.boolean(), replyAuthorId: Id.nullable(), communityId: Id.nullable() })

/** What a comment on an amendment would hang on and whom it would address. No row: no such amendment. */
export const beforeAmendmentComment = statement('READ', text, z.object({ amendmentId: Id, replyTo: Id.nullable() }), Row)
