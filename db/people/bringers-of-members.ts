import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './bringers-of-members.cypher'

/** Who brought members here. */
export const bringersOfMembers = statement('READ', text, z.object({ memberIds: z.array(Id).max(500) }), z.object({ memberId: Id, bringerId: Id }))
