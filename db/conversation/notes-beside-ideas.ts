import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './notes-beside-ideas.cypher'

const Params = z.object({ ideaIds: z.array(Id).max(500), at: z.number(), id: z.string(), limit: z.number().int() })

/** Ids of the private notes beside ideas, oldest first. */
export const notesBesideIdeas = statement('READ', text, Params, z.object({ ideaId: Id, id: Id, createdAt: Millis }))
