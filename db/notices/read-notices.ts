import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './read-notices.cypher'

const Params = z.object({ memberId: Id, ids: z.array(Id).nullable(), until: Millis, at: Millis, limit: z.number().int() })

/** Marks notices of a member as read. One row: how many were unread. */
export const readNotices = statement('WRITE', text, Params, z.object({ read: z.number().int() }))
