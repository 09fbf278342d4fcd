import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './unread-counts.cypher'

/** How many notices members have not read, counted up to `most`. */
export const unreadCounts = statement(
  'READ', text, z.object({ memberIds: z.array(Id), most: z.number().int() }), z.object({ memberId: Id, unread: z.number().int() }),
)
