import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './member-to-erase.cypher'

const Row = z.object({ name: z.string().nullable(), handle: z.string().nullable(), email: z.string().nullable(), joinedAt: z.number() })

/** What a member is called and reached by. No row: no such member. */
export const memberToErase = statement('READ', text, z.object({ memberId: Id }), Row)
