import { setEmbedOrigins } from '../organizations/set-embed-origins'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

export interface EmbedOriginsInput { organizationId: string, origins: string[], key: string }

/** Sets which sites may show what an organization hosts in a frame. Who may is for the caller to check. */
export const embedOrigins = (keyed: KeyedAct) => (actor: Actor, input: EmbedOriginsInput) => keyed('set embed origins', actor, input, async (db) => {
  const [written] = await setEmbedOrigins(db, { organizationId: input.organizationId, embedOrigins: input.origins })
  return written ?? refused('NOT_FOUND', 'There is no such organization.', 'organizationId')
})
