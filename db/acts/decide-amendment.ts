import type { Db } from '../db'
import { decideAmendment } from '../texts/decide-amendment'
import { deriveIdea } from '../texts/derive-idea'
import { takeTopics } from '../texts/take-topics'
import { mergedText, threeWay, type Text } from '../texts/three-way'
import { versionsByKey } from '../texts/versions-by-key'
import { accept } from './accept-work'
import { actOf } from './act-of'
import type { Actor } from './actor'
import { announce } from './announce'
import { closed } from './closed'
import type { Acting, KeyedAct } from './keyed-act'
import { lockMembers } from './lock-members'
import { mention } from './mention'
import { newIdea } from './new-idea'
import { decidedRefusal, deciderRefusal, openAmendment, type Opened } from './open-amendment'
import { baseRefusal, publishText, textRefusal } from './publish-text'
import { record } from './record'
import { isRefused, refused, type Refused } from './refusal'

export interface DecideInput { amendmentId: string, reason?: string | null, key: string }

const NOTE = 200
/** What one announcement may name. */
const MOST_NAMED = 500
const noteOf = (reason: string) => [...reason.replace(/\s+/g, ' ').trim()].slice(0, NOTE).join('')

/** An author takes an amendment over: it becomes the next version, written by who proposed it, whose work counts from now on. */
export const acceptAmendment = (keyed: KeyedAct) => (actor: Actor, input: DecideInput) => keyed('acceptAmendment', actor, input, async (db, { memberId, at }) => {
  const opened = await openAmendment(db, input.amendmentId)
  if (isRefused(opened)) return opened
  const { amendment, now } = opened
  const refusal = deciderRefusal(opened, memberId) ?? decidedRefusal(amendment) ?? await closed(db, now.ideaId, 'amendmentId')
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
 * An amendment becomes an idea of its own, by who proposed it and about the same topics, derived from the idea that it would have changed: as an author of that idea decides
 * while it is open, or as who proposed it wants, after a refusal too. Act PROPOSED of who proposed it, whoever decides.
 */
export const promoteAmendment = (keyed: KeyedAct) => (actor: Actor, input: DecideInput) => keyed('promoteAmendment', actor, input, async (db, acting) => {
  const opened = await openAmendment(db, input.amendmentId)
  if (isRefused(opened)) return opened
  const refusal = promotionRefusal(opened, acting.memberId)
  if (refusal) return refusal
  const { amendment, now } = opened
  const [proposer] = await lockMembers(db, { memberIds: [amendment.authorId] })
  if (!proposer) return refused('FORBIDDEN', 'Who proposed this has gone: nobody would be the author of the new idea.', 'amendmentId')
  const written = await ownIdea(db, opened, { ...acting, memberId: proposer.memberId, by: proposer.kind })
  if (isRefused(written)) return written
  const { ideaId } = written
  await deriveIdea(db, { fromId: ideaId, toId: now.ideaId, by: acting.memberId, because: input.reason ?? amendment.reason, at: acting.at })
  await decideAmendment(db, { amendmentId: amendment.id, status: 'PROMOTED', decidedBy: acting.memberId, decision: input.reason ?? null, version: null, promotedTo: ideaId, at: acting.at })
  await announce(db, { kind: 'AMENDMENT_PROMOTED', at: acting.at, actorId: acting.memberId, subjectId: ideaId, to: { memberIds: [amendment.authorId], ideaId: now.ideaId, authors: true } })
  return { amendmentId: amendment.id, ideaId: ideaId }
})

function promotionRefusal(opened: Opened, memberId: string): Refused | null {
  const own = opened.amendment.authorId === memberId
  if (own && opened.amendment.status === 'REJECTED') return null
  return (own ? null : deciderRefusal(opened, memberId)) ?? decidedRefusal(opened.amendment)
}

/** The idea that an amendment becomes, proposed by who proposed the amendment; those who follow them, its topics or its community are told, as of any idea. */
async function ownIdea(db: Db, { amendment, now }: Opened, proposer: Acting): Promise<{ ideaId: string } | Refused> {
  const { memberId, at } = proposer
  const { title, body, language } = amendment
  const { communityId } = now
  const written = await newIdea(db, { memberId, title, body, language, communityId, topics: [], at })
  if (isRefused(written)) return written
  const { ideaId } = written
  await takeTopics(db, { ideaId, fromId: now.ideaId })
  await record(db, [actOf(proposer, { type: 'PROPOSED', targetId: ideaId, ideaId, communityId })])
  const named = await mention(db, proposer, { textId: ideaId, text: body })
  await announce(db, { kind: 'PROPOSED', at, actorId: memberId, subjectId: ideaId, to: { followersOf: [ideaId, memberId, ...(communityId ? [communityId] : [])], exceptIds: [...named, ...now.authorIds].slice(0, MOST_NAMED) } })
  return written
}
