import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './mentions-in-texts.cypher'

/** Whom texts name. */
export const mentionsInTexts = statement('READ', text, z.object({ textIds: z.array(Id).max(500) }), z.object({ textId: Id, memberId: Id }))
