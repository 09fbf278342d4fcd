import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './attachments-of-comments.cypher'
import { NewAttachment } from './write-attachment'

/** Files that hang on comments, oldest first; at most 4 on each. */
export const attachmentsOfComments = statement('READ', text, z.object({ commentIds: z.array(Id).max(500) }), NewAttachment.extend({ commentId: Id, createdAt: Millis }))
