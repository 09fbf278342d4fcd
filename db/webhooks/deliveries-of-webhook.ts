import { z } from 'zod'
import { WebhookEvent } from '../acts/emit'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './deliveries-of-webhook.cypher'

/** WAITING for its first or next try; DELIVERED; FAILED for good. */
export const DeliveryState = z.enum(['WAITING', 'DELIVERED', 'FAILED'])
export type DeliveryState = z.infer<typeof DeliveryState>

const Params = z.object({ webhookId: Id, at: Millis, id: z.string(), limit: z.number().int() })
const Row = z.object({ id: Id, event: WebhookEvent, createdAt: Millis, state: DeliveryState, payload: z.string(), tries: z.array(z.string()), nextAt: Millis.nullable() })
export type DeliveryRow = z.output<typeof Row>

/** What a webhook was told or is to be told, newest first. */
export const deliveriesOfWebhook = statement('READ', text, Params, Row)
