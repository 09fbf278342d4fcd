import { z } from 'zod'
import { statement } from '../statement'
import text from './count-ideas.cypher'

/** How many ideas there are in all, and how many of them were merged. Always one row. */
export const countIdeas = statement('READ', text, z.object({}), z.object({ total: z.number().int(), merged: z.number().int() }))
