import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './responses-by-id.cypher'

const Row = z.object({
  id: Id, ideaId: Id, organizationId: Id.nullable(), body: z.string(), language: z.string().nullable(), number: z.number().int(),
  publishedAt: Millis, updatedAt: Millis, memberId: Id, becauseIds: z.array(Id),
})

export type ResponseRow = z.output<typeof Row>

/** Published responses by id or by idea. */
export const responsesById = statement('READ', text, z.object({ ids: z.array(Id).max(500), ideaIds: z.array(Id).max(500) }), Row)
