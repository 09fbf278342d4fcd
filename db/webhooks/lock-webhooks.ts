import { z } from 'zod'
import { WebhookEvent } from '../acts/emit'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './lock-webhooks.cypher'

/** HOSTED: what happens in communities that its organization hosts, and its cases; EVERYWHERE: in all communities besides. */
export const WebhookReach = z.enum(['HOSTED', 'EVERYWHERE'])
export type WebhookReach = z.infer<typeof WebhookReach>

/** A webhook as it is written. `secretUntil`: up to when the secret before signs too; `offBecause`: why the portal switched it off. */
export const Webhook = z.object({
  id: Id, url: z.string().max(2_000), events: z.array(WebhookEvent), reach: WebhookReach, thresholds: z.array(z.number()), isOn: z.boolean(), offBecause: z.enum(['GONE', 'FAILING']).nullable(),
  secretNumber: z.number().int().min(1), secretUntil: Millis.nullable(),
})
export type Webhook = z.infer<typeof Webhook>

/** The webhooks of an organization, under its lock. No row: no such organization or webhook. */
export const lockWebhooks = statement('WRITE', text, z.object({ organizationId: Id.nullable(), webhookId: Id.nullable() }), z.object({ organizationId: Id, webhooks: z.array(Webhook) }))
