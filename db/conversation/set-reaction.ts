import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { Reaction } from './reaction'
import text from './set-reaction.cypher'

const Params = z.object({ memberId: Id, textId: Id, key: z.string(), reaction: Reaction, actId: Id, at: Millis })

/** Writes a reaction, where it is not there yet. */
export const setReaction = statement('WRITE', text, Params, z.object({ fresh: z.boolean() }))
