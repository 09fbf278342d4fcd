import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './grants-of-member.cypher'

const Row = z.object({
  id: Id, scopes: z.array(z.string()), createdAt: Millis, lastUsedAt: Millis.nullable(), organizationId: Id.nullable(),
  appId: Id, name: z.string(), url: z.string(), redirectUris: z.array(z.string()), registeredAt: Millis, ownerId: Id,
})
export type GrantRow = z.output<typeof Row>

/** What a member lets apps do now. */
export const grantsOfMember = statement('READ', text, z.object({ memberId: Id, at: Millis }), Row)
