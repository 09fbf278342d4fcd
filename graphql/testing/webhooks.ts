import type { WebhookHelp } from '../webhooks/help'

/** Webhooks of a test: any address but one on another port than 443 will do, and a secret tells whose it is. */
export const webhooks: WebhookHelp = {
  secretOf: (webhookId, number) => `whsec_${Buffer.from(`${webhookId} ${number}`).toString('base64')}`,
  problemWith: async (url) => (URL.canParse(url) && new URL(url).port === '' ? null : 'This is no address for a webhook.'),
}
