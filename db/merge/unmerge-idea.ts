import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './unmerge-idea.cypher'

/** Ends the merge of an idea. No row: it is not merged. */
export const unmergeIdea = statement('WRITE', text, z.object({ ideaId: Id, at: Millis }), z.object({ fromId: Id, fromAuthorIds: z.array(Id) }))
