import { lockCase, type CaseStatus, type LockedCase } from '../cases/lock-case'
import { moveCase } from '../cases/move-case'
import { newId } from '../ids'
import { actOf } from './act-of'
import type { Actor } from './actor'
import { announce } from './announce'
import type { KeyedAct } from './keyed-act'
import { record } from './record'
import { refused, type Refused } from './refusal'

export type Move = Exclude<CaseStatus, 'RAISED'>

/** `speaksFor`: the organizations whose people the actor is one of. */
export interface MoveCaseInput { caseId: string, body: string, speaksFor: string[], key: string }

/** From where each step may be taken, and by whom. Whoever raised a case has the last word: what the organization says is an answer or a claim. */
const moves: Record<Move, { from: readonly CaseStatus[], by: 'organization' | 'reporter' }> = {
  ANSWERED: { from: ['RAISED', 'ANSWERED', 'CLAIMED', 'REOPENED'], by: 'organization' },
  CLAIMED: { from: ['RAISED', 'ANSWERED', 'REOPENED'], by: 'organization' },
  CONFIRMED: { from: ['RAISED', 'ANSWERED', 'CLAIMED', 'REOPENED'], by: 'reporter' },
  REOPENED: { from: ['CLAIMED', 'CONFIRMED'], by: 'reporter' },
}
const MOST_STEPS = 200

/** A step of a case, checked under the lock of the case: of two at once the second sees what the first has done. */
export const move = (keyed: KeyedAct, kind: Move) => (actor: Actor, { speaksFor, ...input }: MoveCaseInput) => (
  keyed(`case ${kind}`, actor, input, async (db, acting) => {
    const { caseId, body } = input
    const [matter] = await lockCase(db, { caseId })
    const refusal = notNow(matter, kind, acting.memberId, speaksFor)
    if (refusal || !matter) return refusal ?? noCase()
    const { organizationId, communityId, reporterId } = matter
    const at = Math.max(acting.at, matter.movedAt + 1) // who waited for the lock acts after whom they waited for
    const official = moves[kind].by === 'organization'
    // An answer is an exchange: it points to its text, all else to the community.
    const targetId = kind === 'ANSWERED' ? caseId : communityId ?? caseId
    const act = actOf({ ...acting, at }, { type: kind, targetId, communityId, partnerIds: official ? [reporterId] : null })
    const status = kind === 'ANSWERED' && matter.status === 'CLAIMED' ? 'CLAIMED' : kind
    await moveCase(db, { caseId, step: { id: newId('step'), kind, body, memberId: acting.memberId, actId: act.id, official }, status, at })
    await record(db, [act])
    await announce(db, {
      kind: `CASE_${kind}`, at, actorId: acting.memberId, subjectId: caseId, to: official ? { memberIds: [reporterId] } : { organizationId },
    })
    return { caseId }
  })
)

export const noCase = () => refused('NOT_FOUND', 'There is no such case.', 'caseId')

/** Whether somebody may see a case: everybody where it is public, else who raised it and the people of the organization. */
export const seesCase = (matter: LockedCase, memberId: string, speaksFor: string[]) => (
  matter.reporterId === memberId || speaksFor.includes(matter.organizationId) || (matter.isPublic && matter.withdrawnAt === null)
)

function notNow(matter: LockedCase | undefined, kind: Move, memberId: string, speaksFor: string[]): Refused | null {
  if (!matter || !seesCase(matter, memberId, speaksFor)) return noCase()
  const { by, from } = moves[kind]
  if (by === 'organization' && !speaksFor.includes(matter.organizationId)) return refused('FORBIDDEN', 'Only people of the organization answer a case or say that it is solved.', 'caseId')
  if (by === 'reporter' && matter.reporterId !== memberId) return refused('FORBIDDEN', 'Only who raised a case says whether it is solved.', 'caseId')
  if (matter.withdrawnAt !== null) return refused('CONFLICT', 'The case was taken back.', 'caseId')
  if (!from.includes(matter.status)) return refused('CONFLICT', `The case has moved on: it is ${matter.status.toLowerCase()} now.`, 'caseId')
  if (matter.steps >= MOST_STEPS) return refused('LIMIT', `A case has at most ${MOST_STEPS} steps.`, 'caseId')
  return null
}
