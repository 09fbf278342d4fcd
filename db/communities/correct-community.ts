import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './correct-community.cypher'

/** How a community counts as a source: its organizers vouch for it, by its age and residents, or not at all. */
export const Counting = z.enum(['VERIFIED', 'BY_RULE', 'WITHDRAWN'])
export type Counting = z.output<typeof Counting>

const Params = z.object({ communityId: Id, correctionId: Id, to: Counting, because: z.string(), memberId: Id, actId: Id, at: Millis })

/** Says how a community counts from now on. No row: no such community. */
export const correctCommunity = statement('WRITE', text, Params, z.object({ communityId: Id, changed: z.boolean() }))
