import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './status-changes.cypher'

const Row = z.object({
  ideaId: Id, kind: z.enum(['OPEN', 'UNDER_REVIEW', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED', 'MERGED']), label: z.string().nullable(), at: Millis, memberId: Id.nullable(),
})

export type StatusChangeRow = z.output<typeof Row>

/** How ideas stood, oldest first. */
export const statusChanges = statement('READ', text, z.object({ ideaIds: z.array(Id).max(500) }), Row)
