import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './before-proposing.cypher'

/** Whether the slug of a new idea is taken and its community there. One row. */
export const beforeProposing = statement(
  'READ', text, z.object({ slug: z.string(), communityId: Id.nullable() }), z.object({ taken: z.boolean(), communityThere: z.boolean() }),
)
