import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './bounded-on-idea.cypher'

/** How much hangs on an idea of what is bounded. No row: no such idea. */
export const boundedOnIdea = statement(
  'READ', text, z.object({ ideaId: Id }), z.object({ tasks: z.number().int(), outcomes: z.number().int(), relations: z.number().int() }),
)
