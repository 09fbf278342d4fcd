import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './remove-texts.cypher'

/** Takes the words out of what a member wrote. One row. */
export const removeTexts = statement('WRITE', text, z.object({ memberId: Id, nothing: z.string(), at: Millis }), z.object({ attachmentIds: z.array(Id) }))
