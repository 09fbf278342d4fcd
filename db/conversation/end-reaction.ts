import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './end-reaction.cypher'

/** Ends a reaction and says which act began it. */
export const endReaction = statement('WRITE', text, z.object({ key: z.string() }), z.object({ actId: Id }))
