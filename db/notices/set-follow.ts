import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './set-follow.cypher'

const Params = z.object({ memberId: Id, targetId: Id, key: z.string(), follows: z.boolean(), at: Millis })

/** Lets a member follow another member, a topic or a community, or end that. No row: no such thing. */
export const setFollow = statement('WRITE', text, Params, z.object({ targetId: Id, changed: z.boolean() }))
