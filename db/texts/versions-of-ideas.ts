import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './versions-of-ideas.cypher'

const Params = z.object({ ideaIds: z.array(Id).max(500), number: z.number().int(), limit: z.number().int() })

/** Ids of the versions of each idea, newest first, a page at a time. */
export const versionsOfIdeas = statement('READ', text, Params, z.object({ ideaId: Id, id: Id, number: z.number().int() }))
