/** What the portal knows of webhooks that needs its secret or the network. */
export interface WebhookHelp {
  /** The secret of a webhook, by its number: `whsec_…`. */
  secretOf(webhookId: string, number: number): string
  /** Why nothing may be sent to an address, in a sentence; null when it may. */
  problemWith(url: string): Promise<string | null>
}
