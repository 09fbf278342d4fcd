import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './tasks-of-ideas.cypher'

/** The tasks of ideas, open ones first; at most 100 of an idea. */
export const tasksOfIdeas = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500) }), z.object({ ideaId: Id, id: Id }))
