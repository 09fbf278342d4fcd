import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './known-acts.cypher'

/** Which of some acts are there. No row for one that is not. */
export const knownActs = statement('READ', text, z.object({ actIds: z.array(Id) }), z.object({ actId: Id }))
