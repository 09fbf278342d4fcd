import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './create-organization.cypher'

const Params = z.object({
  organization: z.object({ id: Id, slug: z.string(), name: z.string(), about: z.string() }), memberId: Id, at: Millis,
})

/** Makes an organization. No row: no such member. Throws Neo4jError (ConstraintValidationFailed) when the slug is taken. */
export const createOrganization = statement('WRITE', text, Params, z.object({ organizationId: Id }))
