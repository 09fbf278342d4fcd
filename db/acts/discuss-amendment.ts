import { newId } from '../ids'
import { amendmentsById } from '../texts/amendments-by-id'
import { backAmendment } from '../texts/back-amendment'
import { beforeAmendmentComment } from '../texts/before-amendment-comment'
import { endBacking } from '../texts/end-backing'
import { writeAmendmentComment } from '../texts/write-amendment-comment'
import { actOf } from './act-of'
import type { Actor } from './actor'
import { announce } from './announce'
import type { KeyedAct } from './keyed-act'
import { decidedRefusal, openAmendment } from './open-amendment'
import { mention } from './mention'
import { record } from './record'
import { isRefused, refused } from './refusal'
import { voidActs } from './void-acts'

interface OfAmendment { amendmentId: string, key: string }
export interface CommentOnAmendmentInput extends OfAmendment { body: string, replyTo?: string | null, language?: string | null }

/** Act REACTED on the idea: a member is for a proposed change. */
export const back = (keyed: KeyedAct) => (actor: Actor, input: OfAmendment) => keyed('backAmendment', actor, input, async (db, acting) => {
  const opened = await openAmendment(db, input.amendmentId)
  if (isRefused(opened)) return opened
  const { amendment, now: { ideaId, communityId } } = opened
  if (amendment.authorId === acting.memberId) return refused('FORBIDDEN', 'This is your own proposal: others may be for it.', 'amendmentId')
  const refusal = decidedRefusal(amendment)
  if (refusal) return refusal
  const act = actOf(acting, { type: 'REACTED', targetId: ideaId, ideaId, communityId })
  const [written] = await backAmendment(db, { amendmentId: amendment.id, memberId: acting.memberId, actId: act.id })
  if (written?.changed) await record(db, [act])
  return { amendmentId: amendment.id, changed: written?.changed ?? false }
})

/** Takes that back: the act is voided. */
export const endBack = (keyed: KeyedAct) => (actor: Actor, input: OfAmendment) => keyed('endBacking', actor, input, async (db, { memberId, at }) => {
  const [amendment] = await amendmentsById(db, { ids: [input.amendmentId] })
  if (!amendment) return refused('NOT_FOUND', 'There is no such amendment.', 'amendmentId')
  const [ended] = await endBacking(db, { key: `${memberId}@${amendment.id}` })
  if (ended) await voidActs(db, { actIds: [ended.actId], at })
  return { amendmentId: amendment.id, changed: ended !== undefined }
})

/** Act COMMENTED on the idea: a word on a proposed change. It addresses the author replied to, else who proposed the change. */
export const commentOnAmendment = (keyed: KeyedAct) => (actor: Actor, input: CommentOnAmendmentInput) => keyed('commentOnAmendment', actor, input, async (db, acting) => {
  const { amendmentId, body, replyTo = null, language = null } = input
  const [before] = await beforeAmendmentComment(db, { amendmentId, replyTo })
  if (!before) return refused('NOT_FOUND', 'There is no such amendment.', 'amendmentId')
  if (replyTo && !before.replyThere) return refused('NOT_FOUND', 'There is no such comment here.', 'replyTo')
  const { ideaId, communityId, replyAuthorId, authorId } = before
  const [commentId, partnerId] = [newId('comment'), replyAuthorId ?? authorId]
  await writeAmendmentComment(db, { comment: { id: commentId, body, language }, memberId: acting.memberId, amendmentId, replyTo, at: acting.at })
  await record(db, [actOf(acting, { type: 'COMMENTED', targetId: ideaId, ideaId, communityId, partnerIds: [partnerId] })])
  const exceptIds = await mention(db, acting, { textId: commentId, text: body })
  await announce(db, { kind: replyTo ? 'REPLIED' : 'COMMENTED', at: acting.at, actorId: acting.memberId, subjectId: commentId, to: { memberIds: [partnerId], exceptIds } })
  return { commentId }
})
