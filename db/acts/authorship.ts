import { endAuthorship } from '../work/end-authorship'
import type { Actor } from './actor'
import { announce } from './announce'
import { closed } from './closed'
import { join, noSuchIdea, standing, type OnIdea } from './co-author'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

export interface LeaveIdeaInput extends OnIdea {
  /** The last author says that the idea may be left without any. */
  orphan: boolean
}

/** An author is one no longer. The last one hands over first, or says that the idea may be orphaned. */
export const leaveIdea = (keyed: KeyedAct) => (actor: Actor, input: LeaveIdeaInput) => keyed('leaveIdea', actor, input, async (db, acting) => {
  const { ideaId, orphan } = input
  const { memberId, at } = acting
  const idea = await standing(db, ideaId, memberId)
  if (!idea) return noSuchIdea()
  if (!idea.authorIds.includes(memberId)) return refused('FORBIDDEN', 'You are no author of this idea.', 'ideaId')
  if (idea.authorIds.length === 1 && !orphan) {
    return refused('FORBIDDEN', 'You are the last author: invite somebody to take over, or say that the idea may be adopted.', 'orphan')
  }
  await endAuthorship(db, { memberId, ideaId, at })
  await announce(db, { kind: 'CO_AUTHOR_LEFT', at, actorId: memberId, subjectId: ideaId, to: { ideaId, authors: true } })
  return { ideaId }
})

/** Makes a member a co-author of an idea that has no author who is still here. */
export const adoptIdea = (keyed: KeyedAct) => (actor: Actor, input: OnIdea) => keyed('adoptIdea', actor, input, async (db, acting) => {
  const { ideaId } = input
  const idea = await standing(db, ideaId, acting.memberId)
  if (!idea) return noSuchIdea()
  if (idea.authorIds.length > 0) return refused('TAKEN', 'This idea has an author: only one that nobody looks after can be adopted.', 'ideaId')
  const merged = await closed(db, ideaId)
  if (merged) return merged
  await join(db, ideaId, acting)
  await announce(db, { kind: 'ADOPTED', at: acting.at, actorId: acting.memberId, subjectId: ideaId, to: { ideaId, followers: true, supporters: true } })
  return { ideaId }
})
