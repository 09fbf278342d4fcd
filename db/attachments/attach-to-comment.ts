import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './attach-to-comment.cypher'
import { NewAttachment } from './write-attachment'

/** Hangs a file on a comment. No row: as many hang there as may. */
export const attachToComment = statement(
  'WRITE', text, z.object({ commentId: Id, attachment: NewAttachment, memberId: Id, at: Millis, most: z.number().int() }), z.object({ attachmentId: Id }),
)
