import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { Webhook } from './lock-webhooks'
import text from './write-webhook.cypher'

const Params = z.object({ organizationId: Id, webhook: Webhook.omit({ thresholds: true }), thresholds: Webhook.shape.thresholds, at: Millis })

/** Writes a webhook of an organization as it is from now on. */
export const writeWebhook = statement('WRITE', text, Params, z.never())
