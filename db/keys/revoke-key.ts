import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './revoke-key.cypher'

const Params = z.object({ keyId: Id, memberId: Id, organizationIds: z.array(Id), at: Millis })

/** Ends a key of the member's, or of an organization that they represent. */
export const revokeKey = statement('WRITE', text, Params, z.object({ keyId: Id }))
