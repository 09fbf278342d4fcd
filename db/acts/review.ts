import { newId } from '../ids'
import { assignReviewer } from '../responses/assign-reviewer'
import { endReview } from '../responses/end-review'
import { writeAssessment, type Recommendation } from '../responses/write-assessment'
import type { Actor } from './actor'
import { announce } from './announce'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

export interface AssignInput { ideaId: string, memberId: string, organizationId: string, key: string }
export interface EndReviewInput { ideaId: string, memberId: string, key: string }
export interface AssessInput { ideaId: string, feasibility: string, fit: string, cost: string, recommendation: Recommendation, key: string }

const MOST_REVIEWERS = 20

/** Assigns somebody of the hosting organization to assess an idea; they are told. Who may do so is for the caller to check. */
export const assign = (keyed: KeyedAct) => (actor: Actor, input: AssignInput) => keyed('assignReviewer', actor, input, async (db, { memberId: by, at }) => {
  const { ideaId, memberId, organizationId } = input
  const [assigned] = await assignReviewer(db, { ideaId, memberId, organizationId, by, most: MOST_REVIEWERS, at })
  if (!assigned?.speaks) return refused('NOT_FOUND', 'Nobody of the organization is called so.', 'memberId')
  if (!assigned.changed && assigned.full) return refused('LIMIT', `At most ${MOST_REVIEWERS} people are assigned to an idea.`, 'memberId')
  if (assigned.changed) await announce(db, { kind: 'REVIEW_ASSIGNED', at, actorId: by, subjectId: ideaId, to: { memberIds: [memberId] } })
  return { ideaId }
})

/** Ends an assignment. What was assessed stays. */
export const unassign = (keyed: KeyedAct) => (actor: Actor, input: EndReviewInput) => keyed('endReview', actor, input, async (db, { at }) => {
  const [ended] = await endReview(db, { ideaId: input.ideaId, memberId: input.memberId, at })
  return ended ? { ideaId: input.ideaId } : refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
})

/** What a member thinks of an idea, in words: for the people of its host only. */
export const assess = (keyed: KeyedAct) => (actor: Actor, input: AssessInput) => keyed('assessIdea', actor, input, async (db, { memberId, at }) => {
  const { ideaId, feasibility, fit, cost, recommendation } = input
  const assessment = { id: newId('assessment'), key: `${memberId}@${ideaId}`, feasibility, fit, cost, recommendation }
  const [written] = await writeAssessment(db, { assessment, memberId, ideaId, at })
  return written ? { ideaId } : refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
})
