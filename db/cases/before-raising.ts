import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './before-raising.cypher'

/** Whether the organization of a new case is there and hosts its community. One row. */
export const beforeRaising = statement(
  'READ', text, z.object({ organizationId: Id, communityId: Id.nullable() }), z.object({ organizationThere: z.boolean(), hosted: z.boolean() }),
)
