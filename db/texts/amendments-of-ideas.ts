import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import { AmendmentStatus } from './amendment-row'
import text from './amendments-of-ideas.cypher'

const Params = z.object({ ideaIds: z.array(Id).max(500), status: AmendmentStatus.nullable(), at: z.number(), id: z.string(), limit: z.number().int() })

/** Ids of the amendments to each idea, newest first, a page at a time. */
export const amendmentsOfIdeas = statement('READ', text, Params, z.object({ ideaId: Id, id: Id, createdAt: z.number().int() }))
