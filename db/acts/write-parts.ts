import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-parts.cypher'

const Part = z.object({ key: z.string(), memberId: Id, communityId: Id, firstAt: Millis })

/** Writes that members took part in communities. No rows. Throws Neo4jError (ConstraintValidationFailed) when it is written already. */
export const writeParts = statement('WRITE', text, z.object({ parts: z.array(Part) }), z.never())
