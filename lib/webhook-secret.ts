import { hkdfSync } from 'node:crypto'
import { authSecret } from './auth-cookie'

/** A secret of a webhook, by its number: made of the portal's own secret and kept nowhere, so that whoever reads the database can sign nothing. */
export const secretOf = (webhookId: string, number: number): string => (
  `whsec_${Buffer.from(hkdfSync('sha256', authSecret(), webhookId, `webhook ${number}`, 32)).toString('base64')}`
)
