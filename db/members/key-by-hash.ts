import { z } from 'zod'
import { Id, Millis, Scope } from '../shapes'
import { statement } from '../statement'
import { Role } from './account-by-email'
import text from './key-by-hash.cypher'

const Row = z.object({
  keyId: Id, memberId: Id, scopes: z.array(Scope), organizationId: Id.nullable(), role: Role.nullable(), lastUsedAt: Millis, communityIds: z.array(Id),
})
export type HeldKey = z.output<typeof Row>

/** Who holds an API key, by hashOfKey. No row: unknown, revoked, expired, or its holder has gone or no longer represents its organization. */
export const keyByHash = statement('READ', text, z.object({ hash: z.string().length(64), at: Millis }), Row)
