import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { Webhook } from './lock-webhooks'
import text from './webhooks-by-id.cypher'

const Row = Webhook.extend({ organizationId: Id, createdAt: Millis })
export type WebhookRow = z.output<typeof Row>

/** Webhooks by id, or all of organizations. */
export const webhooksById = statement('READ', text, z.object({ ids: z.array(Id).max(500), organizationIds: z.array(Id).max(500) }), Row)
