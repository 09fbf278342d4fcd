import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './reviews.cypher'
import { Recommendation } from './write-assessment'

const words = z.string().nullable()
const Row = z.object({
  ideaId: Id, memberId: Id, since: Millis.nullable(), feasibility: words, fit: words, cost: words, recommendation: Recommendation.nullable(), assessedAt: Millis.nullable(),
})

export type ReviewRow = z.output<typeof Row>

/** Who is to assess ideas, and what they and others thought: for the eyes of the host's people. */
export const reviews = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500) }), Row)
