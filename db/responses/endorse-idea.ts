import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './endorse-idea.cypher'

const Params = z.object({ organizationId: Id, ideaId: Id, key: z.string(), memberId: Id, actId: Id, at: Millis })

/** Has an organization back an idea. No row: no such organization or idea. */
export const endorseIdea = statement('WRITE', text, Params, z.object({ own: z.boolean(), changed: z.boolean(), communityId: Id.nullable() }))
