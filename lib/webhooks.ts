import type { WebhookHelp } from '../graphql/webhooks/help'
import { problemWith } from './webhook-address'
import { secretOf } from './webhook-secret'

/** How webhooks are signed, and where they may go. */
export const webhooks: WebhookHelp = { secretOf, problemWith: (url) => problemWith(url) }
