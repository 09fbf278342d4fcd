import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './first-attentions.cypher'

const Row = z.object({ memberId: Id, ideaId: Id, actId: Id, at: Millis, voidedAt: Millis.nullable(), isKnown: z.boolean() })
export type FirstAttention = z.infer<typeof Row>

/** First attentions at or after an instant, as the acts say. One row for each person and idea. */
export const firstAttentions = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500), from: Millis }), Row)
