import { z } from 'zod'
import { Id, Millis, Scope } from '../shapes'
import { statement } from '../statement'
import text from './keys-held.cypher'

const Params = z.object({ memberId: Id.nullable(), organizationId: Id.nullable(), id: Id.nullable(), since: Millis, at: Millis })
const Row = z.object({
  id: Id, memberId: Id, name: z.string().nullable(), scopes: z.array(Scope), createdAt: Millis, expiresAt: Millis.nullable(), rotatedAt: Millis.nullable(),
  formerUntil: Millis.nullable(), lastUsedAt: Millis.nullable(), revokedAt: Millis.nullable(), organizationId: Id.nullable(), communityIds: z.array(Id),
})
export type KeyRow = z.output<typeof Row>

/** The API keys of a member, or those made for an organization. */
export const keysHeld = statement('READ', text, Params, Row)
