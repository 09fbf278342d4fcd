import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './join-community.cypher'

/** Opens a membership; not the act. No row: no such community. changed = false: was a member already. */
export const joinCommunity = statement(
  'WRITE', text, z.object({ memberId: Id, communityId: Id, at: Millis }), z.object({ communityId: Id, changed: z.boolean() }),
)
