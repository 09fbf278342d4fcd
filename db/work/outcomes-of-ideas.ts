import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './outcomes-of-ideas.cypher'

/** What ideas produced, newest first; at most 50 of an idea. */
export const outcomesOfIdeas = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500) }), z.object({ ideaId: Id, id: Id }))
