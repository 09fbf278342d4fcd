import { z } from 'zod'
import { Id, Millis, Scope } from '../shapes'
import { statement } from '../statement'
import text from './write-tokens.cypher'

const Params = z.object({
  grantId: Id, keyId: Id, hash: z.string().length(64), refreshHash: z.string().length(64), scopes: z.array(Scope), forOrganization: z.boolean(), keyUntil: Millis, refreshUntil: Millis, at: Millis,
})

/** Gives an app the key that it acts with, and the token that it gets the next with. */
export const writeTokens = statement('WRITE', text, Params, z.object({ keyId: Id }))
