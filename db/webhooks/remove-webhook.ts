import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './remove-webhook.cypher'

/** Removes a webhook with all that waits for it. */
export const removeWebhook = statement('WRITE', text, z.object({ webhookId: Id }), z.never())
