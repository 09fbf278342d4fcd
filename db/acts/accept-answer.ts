import { acceptAnswer } from '../conversation/accept-answer'
import { lockText } from '../conversation/lock-text'
import type { Actor } from './actor'
import { announce } from './announce'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

export interface AcceptAnswerInput { postId: string, answerId: string, key: string }

/** Accepts one answer to a question, instead of the one that was. Who may is for the caller to check. */
export const accept = (keyed: KeyedAct) => (actor: Actor, input: AcceptAnswerInput) => keyed('accept answer', actor, input, async (db, acting) => {
  const { postId, answerId } = input
  const [post] = await lockText(db, { textId: postId })
  if (post?.label !== 'Post' || post.withdrawnAt !== null) return refused('NOT_FOUND', 'There is no such question.', 'postId')
  if (!post.question) return refused('INVALID', 'Only a question has an accepted answer.', 'postId')
  if (post.acceptedId === answerId) return { postId, changed: false }
  const [answer] = await lockText(db, { textId: answerId })
  if (!answer || answer.postId !== postId || answer.withdrawnAt !== null) return refused('NOT_FOUND', 'There is no such answer to this question.', 'answerId')
  if (answer.reply || answer.authorId === post.authorId) return refused('INVALID', 'An answer is what another says to the question itself.', 'answerId')
  await acceptAnswer(db, { postId, answerId, memberId: acting.memberId, at: acting.at })
  await announce(db, { kind: 'ANSWER_ACCEPTED', at: acting.at, actorId: acting.memberId, subjectId: answerId, to: { memberIds: [answer.authorId] } })
  return { postId, changed: true }
})

/** Ends it: the question has no accepted answer any more. */
export const withdrawAccepted = (keyed: KeyedAct) => (actor: Actor, input: { postId: string, key: string }) => (
  keyed('withdraw accepted answer', actor, input, async (db, acting) => {
    const { postId } = input
    const [post] = await lockText(db, { textId: postId })
    if (post?.label !== 'Post') return refused('NOT_FOUND', 'There is no such question.', 'postId')
    if (post.acceptedId === null) return { postId, changed: false }
    await acceptAnswer(db, { postId, answerId: null, memberId: acting.memberId, at: acting.at })
    return { postId, changed: true }
  })
)
