import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './derivatives-of-ideas.cypher'

const Params = z.object({ ideaIds: z.array(Id).max(500), at: z.number(), id: z.string(), limit: z.number().int() })

/** The ideas that build on others, a piece of the list of each. */
export const derivativesOfIdeas = statement('READ', text, Params, z.object({ ideaId: Id, id: Id, createdAt: Millis }))
