import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './people-behind.cypher'

/** Who is behind contributions. No row for an id that is none of a contribution. */
export const peopleBehind = statement('READ', text, z.object({ ids: z.array(Id).max(20) }), z.object({ id: Id, memberIds: z.array(Id) }))
