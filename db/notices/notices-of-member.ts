import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './notices-of-member.cypher'

const Params = z.object({ memberId: Id, at: Millis, id: z.string(), limit: z.number().int() })

/** What a member was told in the portal, newest first, a page at a time. */
export const noticesOfMember = statement('READ', text, Params, z.object({ id: Id, at: Millis }))
