import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './memberships.cypher'

const Params = z.object({ memberId: Id, communityIds: z.array(Id).max(500) })

/** Of which of the communities somebody is a member now. */
export const memberships = statement('READ', text, Params, z.object({ communityId: Id }))
