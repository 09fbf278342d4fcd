import type { Db } from '../db'
import { decideAmendment } from '../texts/decide-amendment'
import { deriveIdea } from '../texts/derive-idea'
import { mergedText, threeWay, type Text } from '../texts/three-way'
import { versionsByKey } from '../texts/versions-by-key'
import { accept } from './accept-work'
import { actOf } from './act-of'
import type { Actor } from './actor'
import { announce } from './announce'
import type { KeyedAct } from './keyed-act'
import { newIdea } from './new-idea'
import { decidedRefusal, deciderRefusal, openAmendment, type Opened } from './open-amendment'
import { baseRefusal, publishText, textRefusal } from './publish-text'
import { record } from './record'
import { isRefused, refused, type Refused } from './refusal'

export interface DecideInput { amendmentId: string, reason?: string | null, key: string }

const NOTE = 200
const noteOf = (reason: string) => [...reason.replace(/\s+/g, ' ').trim()].slice(0, NOTE).join('')

/** An author takes an amendment over: it becomes the next version, written by who proposed it, whose work counts from now on. */
export const acceptAmendment = (keyed: KeyedAct) => (actor: Actor, input: DecideInput) => keyed('acceptAmendment', actor, input, async (db, { memberId, at }) => {
  const opened = await openAmendment(db, input.amendmentId)
  if (isRefused(opened)) return opened
  const { amendment, now } = opened
  const refusal = deciderRefusal(opened, memberId) ?? decidedRefusal(amendment)
  if (refusal) return refusal
  const text = await rebased(db, opened)
  if (isRefused(text)) return text
  const writer = { memberId: amendment.authorId, actId: amendment.actId, note: noteOf(amendment.reason) }
  const number = await publishText(db, now, text, writer, { actorId: memberId, at })
  await accept(db, { actId: amendment.actId, acceptedBy: memberId, at })
  await decideAmendment(db, { amendmentId: amendment.id, status: 'ACCEPTED', decidedBy: memberId, decision: input.reason ?? null, version: number, promotedTo: null, at })
  await announce(db, { kind: 'AMENDMENT_ACCEPTED', at, actorId: memberId, subjectId: amendment.id, to: { memberIds: [amendment.authorId], ideaId: amendment.ideaId } })
  return { amendmentId: amendment.id, ideaId: now.ideaId, number }
})

/** The text that an amendment makes of the text of now: merged where it was written over an earlier one. Refused where both clash. */
async function rebased(db: Db, { amendment, now }: Opened): Promise<Text | Refused> {
  if (amendment.baseVersion === now.version) return amendment
  const [base] = await versionsByKey(db, { keys: [`${now.ideaId}@${amendment.baseVersion}`] })
  const merge = base && threeWay(base, now, amendment)
  if (!merge?.clean) return baseRefusal(now, amendment.baseVersion) ?? refused('NOT_FOUND', 'There is no such version.', 'amendmentId')
  const text = mergedText(merge)
  return textRefusal(now, text) ?? text
}

/** An author declines an amendment, with a reason. */
export const rejectAmendment = (keyed: KeyedAct) => (actor: Actor, input: DecideInput & { reason: string }) => keyed('rejectAmendment', actor, input, async (db, { memberId, at }) => {
  const opened = await openAmendment(db, input.amendmentId)
  if (isRefused(opened)) return opened
  const { amendment } = opened
  const refusal = deciderRefusal(opened, memberId) ?? decidedRefusal(amendment)
  if (refusal) return refusal
  await decideAmendment(db, { amendmentId: amendment.id, status: 'REJECTED', decidedBy: memberId, decision: input.reason, version: null, promotedTo: null, at })
  await announce(db, { kind: 'AMENDMENT_REJECTED', at, actorId: memberId, subjectId: amendment.id, to: { memberIds: [amendment.authorId], ideaId: amendment.ideaId } })
  return { amendmentId: amendment.id }
})

/**
 * An amendment becomes an idea of its own, by who proposed it, derived from the idea that it would have changed: as an author of that idea decides while it is open,
 * or as who proposed it wants, after a refusal too. Act PROPOSED only where they do it themselves.
 */
export const promoteAmendment = (keyed: KeyedAct) => (actor: Actor, input: DecideInput) => keyed('promoteAmendment', actor, input, async (db, acting) => {
  const opened = await openAmendment(db, input.amendmentId)
  if (isRefused(opened)) return opened
  const { amendment, now } = opened
  const own = amendment.authorId === acting.memberId
  const refusal = own ? null : deciderRefusal(opened, acting.memberId)
  if (refusal) return refusal
  const over = own && amendment.status === 'REJECTED' ? null : decidedRefusal(amendment)
  if (over) return over
  const { title, body, language, authorId } = amendment
  const { communityId, ideaId: toId } = now
  const written = await newIdea(db, { memberId: authorId, title, body, language, communityId, topics: [], at: acting.at })
  if (isRefused(written)) return written
  const { ideaId } = written
  await deriveIdea(db, { fromId: ideaId, toId, by: acting.memberId, because: input.reason ?? amendment.reason, at: acting.at })
  await decideAmendment(db, { amendmentId: amendment.id, status: 'PROMOTED', decidedBy: acting.memberId, decision: input.reason ?? null, version: null, promotedTo: ideaId, at: acting.at })
  if (own) await record(db, [actOf(acting, { type: 'PROPOSED', targetId: ideaId, ideaId, communityId })])
  await announce(db, { kind: 'AMENDMENT_PROMOTED', at: acting.at, actorId: acting.memberId, subjectId: ideaId, to: { memberIds: [authorId], ideaId: toId, authors: true } })
  return { amendmentId: amendment.id, ideaId }
})
