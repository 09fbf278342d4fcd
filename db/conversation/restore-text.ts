import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './restore-text.cypher'

/** Lets a withdrawn comment or post stand again. Not the act. */
export const restoreText = statement('WRITE', text, z.object({ textId: Id }), z.object({ textId: Id, body: z.string() }))
