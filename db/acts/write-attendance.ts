import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-attendance.cypher'

const First = z.object({ key: z.string(), actId: Id, memberId: Id, ideaId: Id, firstAt: Millis, source: Id })

/** Writes first attentions. No rows. Throws Neo4jError (ConstraintValidationFailed) when a pair has one already. */
export const writeAttendance = statement('WRITE', text, z.object({ attendance: z.array(First) }), z.never())
