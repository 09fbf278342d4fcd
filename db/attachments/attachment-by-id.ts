import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './attachment-by-id.cypher'

/** What a file is, to be sent. No row: no such file, or not any more. */
export const attachmentById = statement('READ', text, z.object({ attachmentId: Id }), z.object({ name: z.string(), mediaType: z.string(), size: z.number() }))
