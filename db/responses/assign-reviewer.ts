import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './assign-reviewer.cypher'

const Params = z.object({ ideaId: Id, memberId: Id, organizationId: Id, by: Id, most: z.number().int(), at: Millis })

/** Assigns somebody of the hosting organization to an idea. No row: no such idea or member. */
export const assignReviewer = statement('WRITE', text, Params, z.object({ speaks: z.boolean(), full: z.boolean(), changed: z.boolean() }))
