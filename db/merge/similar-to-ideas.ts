import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './similar-to-ideas.cypher'

const Params = z.object({ wishes: z.array(z.object({ ideaId: Id, query: z.string().min(1) })), limit: z.number().int(), most: z.number().int() })

/** Ids of ideas that are like others and were not merged, best first. */
export const similarToIdeas = statement('READ', text, Params, z.object({ ideaId: Id, id: Id }))
