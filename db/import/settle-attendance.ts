import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './settle-attendance.cypher'

const Attendance = z.object({ key: z.string(), actId: Id, memberId: Id, ideaId: Id, firstAt: Millis, voidedAt: Millis.nullable(), source: Id })

/** Writes or corrects first attentions. No rows. */
export const settleAttendance = statement('WRITE', text, z.object({ attendance: z.array(Attendance) }), z.never())
