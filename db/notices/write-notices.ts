import { z } from 'zod'
import { NoticeKind } from '../acts/announce'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './write-notices.cypher'

const Told = z.object({ id: Id, key: z.string(), memberId: Id, listedFor: Id.nullable(), ideaId: Id.nullable(), mailDue: Millis.nullable() })

/** Writes what one announcement tells so many members. */
export const writeNotices = statement(
  'WRITE', text, z.object({ notices: z.array(Told), kind: NoticeKind, at: Millis, writtenAt: Millis, actorId: Id.nullable(), subjectId: Id }), z.never(),
)
