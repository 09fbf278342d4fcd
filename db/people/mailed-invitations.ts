import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './mailed-invitations.cypher'

const Params = z.object({ memberId: Id, to: z.string().max(254), since: Millis, lately: Millis })

/** How a member invited by mail lately. Always one row. */
export const mailedInvitations = statement('READ', text, Params, z.object({ mailed: z.number().int(), invited: z.boolean() }))
