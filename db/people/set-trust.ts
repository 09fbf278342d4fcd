import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './set-trust.cypher'

const Params = z.object({ memberId: Id, otherId: Id, topicId: Id, key: z.string(), at: Millis })

/** Writes that somebody trusts another on a topic, where it is not so already. */
export const setTrust = statement('WRITE', text, Params, z.object({ fresh: z.boolean() }))
