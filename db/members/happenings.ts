import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './happenings.cypher'

const Kind = z.enum(['STATUS', 'RESPONSE', 'OUTCOME', 'AMENDMENT_ACCEPTED', 'AMENDMENT_REJECTED', 'AMENDMENT_PROMOTED', 'BECAUSE_OF_YOU'])
const Status = z.enum(['OPEN', 'UNDER_REVIEW', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED', 'MERGED'])
const Row = z.object({ kind: Kind, at: Millis, ideaId: Id, subjectId: Id.nullable(), status: Status.nullable() })
export type HappeningRow = z.output<typeof Row>

/** What happened with what a member contributed. */
export const happenings = statement('READ', text, z.object({ memberId: Id }), Row)
