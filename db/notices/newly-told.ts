import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './newly-told.cypher'

const Params = z.object({ memberIds: z.array(Id), since: Millis, most: z.number().int() })

/** Of so many members those who were told something lately, with how many notices they have not read. */
export const newlyTold = statement('READ', text, Params, z.object({ memberId: Id, writtenAt: Millis, unread: z.number().int() }))
