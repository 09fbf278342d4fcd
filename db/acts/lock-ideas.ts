import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './lock-ideas.cypher'

/** Takes the write lock of ideas, ascending, until the transaction ends. One row for each that is there. */
export const lockIdeas = statement('WRITE', text, z.object({ ideaIds: z.array(Id) }), z.object({ ideaId: Id }))
