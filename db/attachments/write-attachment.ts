import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-attachment.cypher'

export const NewAttachment = z.object({
  id: Id, name: z.string().min(1).max(120), mediaType: z.string(), size: z.number().int(), alternative: z.string().nullable(),
  width: z.number().int().nullable(), height: z.number().int().nullable(),
})
export type NewAttachment = z.input<typeof NewAttachment>

/** Hangs a file on an idea. One row. */
export const writeAttachment = statement(
  'WRITE', text, z.object({ ideaId: Id, attachment: NewAttachment, memberId: Id, at: Millis }), z.object({ attachmentId: Id }),
)
