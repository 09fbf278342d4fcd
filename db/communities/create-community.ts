import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './create-community.cypher'

const Params = z.object({
  community: z.object({ id: Id, slug: z.string(), name: z.string(), about: z.string(), language: z.string().nullable() }),
  organizationId: Id, verified: z.boolean(), at: Millis,
})

/** Founds a community. No row: no such organization. Throws Neo4jError (ConstraintValidationFailed) when the slug is taken. */
export const createCommunity = statement('WRITE', text, Params, z.object({ communityId: Id }))
