import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './attachments-of-ideas.cypher'
import { NewAttachment } from './write-attachment'

const Row = NewAttachment.extend({ ideaId: Id, createdAt: Millis })
export type AttachmentRow = z.output<typeof Row>

/** Files that hang on ideas, oldest first; at most 20 on each. */
export const attachmentsOfIdeas = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500) }), Row)
