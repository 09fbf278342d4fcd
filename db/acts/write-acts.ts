import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { acts, type Act } from '../vocabulary'
import { MemberKind } from './lock-members'
import text from './write-acts.cypher'

export const ActType = z.enum(Object.keys(acts) as [Act, ...Act[]])

export const WrittenAct = z.object({
  id: Id, type: ActType, memberId: Id, by: MemberKind,
  targetId: Id, targetLabel: z.enum(['Idea', 'Community', 'Comment', 'Post']),
  ideaId: Id.nullable(), communityId: Id.nullable(),
  partnerIds: z.array(Id).nullable(),
  at: Millis, recordedAt: Millis,
  acceptedAt: Millis.nullable(), acceptedBy: Id.nullable(),
  source: z.string().nullable(), sourceId: z.string().nullable(),
})
export type WrittenAct = z.infer<typeof WrittenAct>

/** Writes acts, one relationship each. One row for each whose member and target are there. */
export const writeActs = statement('WRITE', text, z.object({ acts: z.array(WrittenAct) }), z.object({ actId: Id }))
