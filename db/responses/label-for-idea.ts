import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './label-for-idea.cypher'

/** A label that the idea's host offers. No row: it does not. */
export const labelForIdea = statement('READ', text, z.object({ labelId: Id, ideaId: Id }), z.object({ kind: z.string(), label: z.string() }))
