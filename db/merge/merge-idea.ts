import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './merge-idea.cypher'

const Params = z.object({ mergeId: Id, ideaId: Id, intoId: Id, memberId: Id, because: z.string().min(1), at: Millis })

/** Merges an idea into another; its authors become co-authors there. One row. */
export const mergeIdea = statement('WRITE', text, Params, z.object({ ideaId: Id }))
