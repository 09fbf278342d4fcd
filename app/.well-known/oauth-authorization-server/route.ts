import { oauthMetadata } from '../../../lib/oauth-consent'

export const dynamic = 'force-dynamic'

/** Where apps find what they need to ask members to let them in. */
export const GET = () => Response.json(oauthMetadata(), { headers: { 'cache-control': 'public, max-age=3600' } })
