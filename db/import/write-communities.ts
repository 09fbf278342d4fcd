import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-communities.cypher'

const Community = z.object({
  id: Id, sourceKey: z.string(), sourceId: z.string(), slug: z.string(), name: z.string(), about: z.string(), language: z.string().nullable(),
  createdAt: Millis, verifiedAt: Millis.nullable(), organization: z.string(),
})

/** Writes communities of a log; what is known stays. One row for each. */
export const writeCommunities = statement(
  'WRITE', text, z.object({ source: z.string(), communities: z.array(Community) }), z.object({ sourceId: z.string(), id: Id }),
)
