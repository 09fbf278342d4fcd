import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './origins-of-ideas.cypher'

/** What ideas build on, the earliest first. */
export const originsOfIdeas = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500) }), z.object({ ideaId: Id, id: Id }))
