import { z } from 'zod'
import { statement } from '../statement'
import { RankedIdea } from './ranked-idea'
import text from './newest-ideas.cypher'

const Params = z.object({ value: z.number(), id: z.string(), limit: z.number().int(), live: z.boolean() })

/** Ids of ideas, newest first, a page at a time: costs its own length. */
export const newestIdeas = statement('READ', text, Params, RankedIdea)
