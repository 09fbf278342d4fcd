import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './before-attaching.cypher'

/** What is asked before a file is attached to an idea. No row: no such idea. */
export const beforeAttaching = statement('READ', text, z.object({ ideaId: Id, memberId: Id }), z.object({ isAuthor: z.boolean(), attached: z.number().int() }))
