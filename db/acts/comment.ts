import { newId } from '../ids'
import { beforeCommenting } from '../conversation/before-commenting'
import { writeComment, type Alignment } from '../conversation/write-comment'
import { announce } from './announce'
import { actOf } from './act-of'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { mention } from './mention'
import { record } from './record'
import { refused } from './refusal'

export interface CommentInput {
  ideaId?: string | null, postId?: string | null, body: string, replyTo?: string | null
  alignment?: Alignment | null, language?: string | null, key: string
}

/**
 * Act COMMENTED, or ANSWERED for what another says to a question. It addresses the author replied to, else each author of the idea or post.
 * An act on a text that hangs on an idea is an act on the idea; elsewhere it points to the comment itself.
 */
export const comment = (keyed: KeyedAct) => (actor: Actor, input: CommentInput) => keyed('comment', actor, input, async (db, acting) => {
  const subjectId = input.ideaId ?? input.postId
  const field = input.ideaId ? 'ideaId' : 'postId'
  if (!subjectId || (input.ideaId && input.postId)) return refused('INVALID', 'Give an idea or a post, one of them.', 'ideaId')
  const replyTo = input.replyTo ?? null
  const [before] = await beforeCommenting(db, { subjectId, replyTo })
  if (!before || (before.label === 'Idea') !== Boolean(input.ideaId)) return refused('NOT_FOUND', 'There is nothing to comment on.', field)
  if (replyTo && !before.replyThere) return refused('NOT_FOUND', 'There is no such comment here.', 'replyTo')
  if (input.alignment && before.label === 'Post') return refused('INVALID', 'Only a comment on an idea is for or against.', 'alignment')

  const commentId = newId('comment')
  const answers = before.question && !replyTo && !before.authorIds.includes(acting.memberId)
  const about = before.label === 'Idea'
    ? { targetId: subjectId, ideaId: subjectId }
    : { targetId: commentId }
  const partnerIds = replyTo && before.replyAuthorId ? [before.replyAuthorId] : before.authorIds
  const act = actOf(acting, { ...about, type: answers ? 'ANSWERED' : 'COMMENTED', communityId: before.communityId, partnerIds })
  await writeComment(db, {
    comment: { id: commentId, body: input.body, language: input.language ?? null, alignment: input.alignment ?? null, actId: act.id },
    memberId: acting.memberId, subjectId, replyTo, at: acting.at,
  })
  await record(db, [act])
  const named = await mention(db, acting, { textId: commentId, text: input.body })
  const told = { at: acting.at, actorId: acting.memberId, subjectId: commentId }
  const repliedTo = replyTo && before.replyAuthorId ? [before.replyAuthorId] : []
  const around = before.label === 'Idea' ? { ideaId: subjectId, authors: true, followers: true } : { memberIds: before.authorIds }
  await announce(db, { ...told, kind: 'REPLIED', to: { memberIds: repliedTo, exceptIds: named } }, { ...told, kind: 'COMMENTED', to: { ...around, exceptIds: [...repliedTo, ...named] } })
  return { commentId }
})
