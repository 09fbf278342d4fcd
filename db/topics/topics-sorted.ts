import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './topics-sorted.cypher'

const Params = z.object({
  way: z.union([z.literal(1), z.literal(-1)]), first: z.number(), id: z.string().nullable(), limit: z.number().int(),
})

/** Ids of topics, those with the most ideas first, a page at a time. */
export const topicsSorted = statement('READ', text, Params, z.object({ id: Id, ideas: z.number().int() }))
