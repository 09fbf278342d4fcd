import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './answers.cypher'

const Params = z.object({ organizationId: Id, at: Millis, id: z.string(), limit: z.number().int() })

/** Ids of the comments with which people of an organization spoke for it in its communities, newest first, a page at a time. */
export const answers = statement('READ', text, Params, z.object({ id: Id, createdAt: Millis }))
