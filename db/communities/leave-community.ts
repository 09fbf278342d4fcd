import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './leave-community.cypher'

/** Ends a membership; writes no act. No row: no such community. changed = false: was no member. */
export const leaveCommunity = statement(
  'WRITE', text, z.object({ memberId: Id, communityId: Id, at: Millis }), z.object({ communityId: Id, changed: z.boolean() }),
)
