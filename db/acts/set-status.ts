import { setIdeaStatus, type StatusKind } from '../ideas/set-idea-status'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

export interface SetStatusInput { ideaId: string, kind: StatusKind, label?: string | null, key: string }

/** Sets the status of an idea, dated. Who may do so is for the caller to check. */
export const setStatus = (keyed: KeyedAct) => (actor: Actor, input: SetStatusInput) => keyed('setIdeaStatus', actor, input, async (db, { at }) => {
  const [written] = await setIdeaStatus(db, { ideaId: input.ideaId, kind: input.kind, label: input.label ?? null, at })
  return written ?? refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
})
