import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './organizations-sorted.cypher'

const Params = z.object({
  way: z.union([z.literal(1), z.literal(-1)]), name: z.string(), id: z.string().nullable(), limit: z.number().int(),
})

/** Ids of organizations by name, a page at a time. */
export const organizationsSorted = statement('READ', text, Params, z.object({ id: Id, name: z.string() }))
