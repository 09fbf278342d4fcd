import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-grant.cypher'

const Params = z.object({
  memberId: Id, appId: Id, id: Id, scopes: z.array(z.string()), organizationId: Id.nullable(), codeHash: z.string().length(64), codeUntil: Millis,
  redirectUri: z.string(), challenge: z.string().length(43), at: Millis,
})

/** Writes that a member lets an app act for them. */
export const writeGrant = statement('WRITE', text, Params, z.object({ id: Id }))
