import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './communities-sorted.cypher'

const name = z.string().nullable()
const Params = z.object({
  fromOrganization: name, fromMember: name, fromIds: z.array(z.string()).nullable(), fromCreated: z.number().nullable(),
  organization: name, source: name,
  way: z.union([z.literal(1), z.literal(-1)]), first: z.number(), id: name, limit: z.number().int(),
})

/** Ids of communities that meet all conditions, newest first, a page at a time. */
export const communitiesSorted = statement('READ', text, Params, z.object({ id: Id, createdAt: Millis }))
