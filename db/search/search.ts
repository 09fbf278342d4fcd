import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './search.cypher'

const Params = z.object({ query: z.string().min(1), score: z.number(), id: z.string(), most: z.number().int(), limit: z.number().int() })

/** Ids of what can be found, with the score of the index, best first; among the best `most`. */
export const search = statement('READ', text, Params, z.object({ id: Id, score: z.number() }))
