import type { Db } from '../db'
import { newId } from '../ids'
import { setIdeaStatus, type StatusKind } from '../ideas/set-idea-status'
import { labelForIdea } from '../responses/label-for-idea'
import type { Actor } from './actor'
import { announce } from './announce'
import { closed } from './closed'
import type { Acting, KeyedAct } from './keyed-act'
import { refused, type Refused } from './refusal'

export interface NewStatus { kind: StatusKind, label?: string | null, labelId?: string | null }
export interface SetStatusInput extends NewStatus { ideaId: string, key: string }

/** Sets the status of an idea, dated and kept, and tells those around it. Who may do so is for the caller to check. */
export const setStatus = (keyed: KeyedAct) => (actor: Actor, { ideaId, ...input }: SetStatusInput) => (
  keyed('setIdeaStatus', actor, { ideaId, ...input }, async (db, acting) => {
    const written = await stand(db, acting, ideaId, input)
    return 'refused' in written ? written : { ideaId }
  })
)

/** Gives an idea its status in the transaction that `db` is: by kind, in the organization's own word or under one of its labels. */
export async function stand(db: Db, { memberId, at }: Acting, ideaId: string, { kind, label, labelId }: NewStatus): Promise<{ changed: boolean } | Refused> {
  const merged = await closed(db, ideaId)
  if (merged) return merged
  const [own] = labelId ? await labelForIdea(db, { ideaId, labelId }) : []
  if (labelId && !own) return refused('NOT_FOUND', 'The organization has no such label.', 'labelId')
  if (own && own.kind !== kind) return refused('INVALID', 'This label is for another kind of status.', 'labelId')
  const [written] = await setIdeaStatus(db, { ideaId, kind, label: own?.label ?? label ?? null, labelId: labelId ?? null, memberId, changeId: newId('change'), at })
  if (!written) return refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
  if (written.changed) {
    await announce(db, { kind: 'STATUS_CHANGED', at, actorId: memberId, subjectId: ideaId, to: { ideaId, authors: true, supporters: true, followers: true } })
  }
  return { changed: written.changed }
}
