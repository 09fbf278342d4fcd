import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './set-idea-status.cypher'

/** Kinds that can be set by hand: MERGED follows from a merge. */
export const StatusKind = z.enum(['OPEN', 'UNDER_REVIEW', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED'])
export type StatusKind = z.infer<typeof StatusKind>

/** Sets the status of an idea. No row: no such idea. */
export const setIdeaStatus = statement(
  'WRITE', text, z.object({ ideaId: Id, kind: StatusKind, label: z.string().nullable(), at: Millis }), z.object({ ideaId: Id }),
)
