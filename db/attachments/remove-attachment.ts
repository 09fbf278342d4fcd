import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './remove-attachment.cypher'

/** Takes a file from an idea or a comment of the member's. No row: no such file, or not theirs to take away. */
export const removeAttachment = statement('WRITE', text, z.object({ attachmentId: Id, memberId: Id }), z.object({ attachmentId: Id }))
