import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { acts, type Act } from '../vocabulary'
import { MemberKind } from './lock-members'
import { State } from './state'
import text from './write-acts.cypher'

export const ActType = z.enum(Object.keys(acts) as [Act, ...Act[]])

export const WrittenAct = z.object({
  id: Id, type: ActType, memberId: Id, by: MemberKind,
  targetId: Id,
  ideaId: Id.nullable(), communityId: Id.nullable(),
  partnerIds: z.array(Id).nullable(),
  at: Millis, recordedAt: Millis,
  acceptedAt: Millis.nullable(), acceptedBy: Id.nullable(),
  source: z.string().nullable(), sourceId: z.string().nullable(),
})
export type WrittenAct = z.infer<typeof WrittenAct>

const Beginning = z.object({ state: State, key: z.string() })
const First = z.object({ key: z.string(), source: Id })
const Act = WrittenAct.extend({ begins: z.array(Beginning).max(1), attends: z.array(First).max(1) })

/** Writes acts with the states that they begin and the first attentions that they are. No rows. */
export const writeActs = statement('WRITE', text, z.object({ acts: z.array(Act) }), z.never())
