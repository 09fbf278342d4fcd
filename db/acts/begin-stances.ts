import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './begin-stances.cypher'

export const State = z.enum(['SUPPORTS', 'OPPOSES', 'FOLLOWS'])
export type State = z.infer<typeof State>

const Begun = z.object({ state: State, key: z.string(), memberId: Id, ideaId: Id, actId: Id })

/** Writes supports, oppositions and follows. No rows. Throws Neo4jError (ConstraintValidationFailed) when one is there already. */
export const beginStances = statement('WRITE', text, z.object({ begun: z.array(Begun) }), z.never())
