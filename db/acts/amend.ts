import { newId } from '../ids'
import { decideAmendment } from '../texts/decide-amendment'
import { lockText } from '../texts/lock-text'
import { reviseAmendment } from '../texts/revise-amendment'
import { versionsByKey } from '../texts/versions-by-key'
import { writeAmendment } from '../texts/write-amendment'
import { actOf } from './act-of'
import type { Actor } from './actor'
import { announce } from './announce'
import { closed } from './closed'
import type { KeyedAct } from './keyed-act'
import { decidedRefusal, openAmendment } from './open-amendment'
import { baseRefusal, noIdea, textRefusal } from './publish-text'
import { record } from './record'
import { isRefused, refused } from './refusal'
import { voidActs } from './void-acts'

export interface ProposeAmendmentInput { ideaId: string, baseVersion: number, title: string, body: string, reason: string, key: string }
export interface ReviseAmendmentInput { amendmentId: string, baseVersion: number, title: string, body: string, key: string }

/** Act CO_DEVELOPED: another text for somebody else's idea, with a reason. It counts once an author of the idea accepts it. */
export const proposeAmendment = (keyed: KeyedAct) => (actor: Actor, input: ProposeAmendmentInput) => keyed('proposeAmendment', actor, input, async (db, acting) => {
  const { ideaId, title, body, reason, baseVersion } = input
  const [now] = await lockText(db, { ideaId })
  if (!now) return noIdea()
  if (now.authorIds.includes(acting.memberId)) return refused('OWN_IDEA', 'This is your own idea: change its text yourself.', 'ideaId')
  const merged = await closed(db, ideaId)
  if (merged) return merged
  const [base] = await versionsByKey(db, { keys: [`${ideaId}@${baseVersion}`] })
  if (!base) return refused('INVALID', 'There is no such version.', 'baseVersion')
  const refusal = textRefusal(base, input)
  if (refusal) return refusal
  const amendmentId = newId('amendment')
  const act = actOf(acting, { type: 'CO_DEVELOPED', targetId: ideaId, ideaId, communityId: now.communityId })
  await writeAmendment(db, { amendment: { id: amendmentId, title, body, reason, baseVersion, language: now.language, actId: act.id }, ideaId, memberId: acting.memberId, at: acting.at })
  await record(db, [act])
  await announce(db, { kind: 'AMENDMENT_PROPOSED', at: acting.at, actorId: acting.memberId, subjectId: amendmentId, to: { ideaId, authors: true } })
  return { amendmentId }
})

/** Gives an open amendment another text over the text of now: who proposed it, or an author of the idea. */
export const revise = (keyed: KeyedAct) => (actor: Actor, input: ReviseAmendmentInput) => keyed('reviseAmendment', actor, input, async (db, acting) => {
  const opened = await openAmendment(db, input.amendmentId)
  if (isRefused(opened)) return opened
  const { amendment, now } = opened
  const mayWrite = amendment.authorId === acting.memberId || now.authorIds.includes(acting.memberId)
  if (!mayWrite) return refused('FORBIDDEN', 'Only who proposed it and the authors of the idea change this.', 'amendmentId')
  const refusal = decidedRefusal(amendment) ?? await closed(db, now.ideaId, 'amendmentId') ?? baseRefusal(now, input.baseVersion) ?? textRefusal(now, input)
  if (refusal) return refusal
  const { amendmentId, title, body, baseVersion } = input
  await reviseAmendment(db, { amendmentId, title, body, baseVersion, at: acting.at })
  return { amendmentId }
})

/** Takes an open amendment back: the act is voided, what was said about it stays. */
export const withdrawAmendment = (keyed: KeyedAct) => (actor: Actor, input: { amendmentId: string, key: string }) => keyed('withdrawAmendment', actor, input, async (db, { memberId, at }) => {
  const opened = await openAmendment(db, input.amendmentId)
  if (isRefused(opened)) return opened
  const { amendment } = opened
  if (amendment.authorId !== memberId) return refused('FORBIDDEN', 'Only who proposed it takes it back.', 'amendmentId')
  const refusal = decidedRefusal(amendment)
  if (refusal) return refusal
  await decideAmendment(db, { amendmentId: amendment.id, status: 'WITHDRAWN', decidedBy: memberId, decision: null, version: null, promotedTo: null, at })
  await voidActs(db, { actIds: [amendment.actId], at })
  return { amendmentId: amendment.id }
})
