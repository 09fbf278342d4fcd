import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './set-idea-status.cypher'

/** Kinds that can be set by hand: MERGED follows from a merge. */
export const StatusKind = z.enum(['OPEN', 'UNDER_REVIEW', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED'])
export type StatusKind = z.infer<typeof StatusKind>

const Params = z.object({ ideaId: Id, kind: StatusKind, label: z.string().nullable(), labelId: Id.nullable(), memberId: Id, changeId: Id, at: Millis })

/** Sets the status of an idea and keeps the change. No row: no such idea. */
export const setIdeaStatus = statement('WRITE', text, Params, z.object({ ideaId: Id, changed: z.boolean() }))
