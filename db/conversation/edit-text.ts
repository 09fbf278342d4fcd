import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './edit-text.cypher'

const Params = z.object({ textId: Id, title: z.string().nullable(), body: z.string(), language: z.string().nullable(), at: Millis })

/** Gives a comment or post a new text and keeps the one that stood. */
export const editText = statement('WRITE', text, Params, z.object({ textId: Id }))
