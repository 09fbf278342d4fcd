import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './derive-idea.cypher'

const Params = z.object({ fromId: Id, toId: Id, by: Id, because: z.string().nullable(), at: Millis })

/** Says that an idea came from another. One row; none: one of them is not there. */
export const deriveIdea = statement('WRITE', text, Params, z.object({ ideaId: Id }))
