import { z } from 'zod'
import { NoticeKind } from '../acts/announce'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './notices-by-id.cypher'

const Row = z.object({ id: Id, kind: NoticeKind, at: Millis, actorId: Id.nullable(), subjectId: Id, ideaId: Id.nullable(), readAt: Millis.nullable() })
export type NoticeRow = z.output<typeof Row>

/** Notices of one member. No row for an id that is none of theirs. */
export const noticesById = statement('READ', text, z.object({ ids: z.array(Id), memberId: Id }), Row)
