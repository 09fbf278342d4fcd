import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './suggested-co-authors.cypher'

/** Who could be asked to be a co-author, who said most first; at most 10 of an idea. */
export const suggestedCoAuthors = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500) }), z.object({ ideaId: Id, memberId: Id }))
