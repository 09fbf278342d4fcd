import { z } from 'zod'
import { kindOf } from '../../db/ids'
import { isRefused, refused } from '../../db/acts/refusal'
import { renew, type Context } from '../context'
import type { MutationResolvers, Reaction } from '../generated/resolvers'
import { onceClean, refusal, written } from '../outcome'
import { cleanBody, cleanComment, cleanOptionalTitle } from '../text'
import { mayWrite } from '../viewer'
import { mayAccept } from './may-accept'
import { writtenText } from './written'

const ChangedComment = z.object({ body: cleanComment, title: z.null().default(null).catch(null) })
const ChangedPost = z.object({ body: cleanBody, title: cleanOptionalTitle.nullish() })

interface Asked { input: { textId: string, idempotencyKey: string } }
interface Signed { input: { textId: string, reaction: Reaction, idempotencyKey: string } }

const changing = <Name extends string>(name: Name, act: 'withdrawText' | 'restoreText') => async (_: unknown, { input }: Asked, context: Context) => {
  const { memberId } = mayWrite(context)
  const outcome = await context.acts[act]({ memberId }, { textId: input.textId, key: input.idempotencyKey })
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  return { __typename: `${name}Success` as const, text: await writtenText(outcome.textId, context), changed: outcome.changed }
}

const signing = <Name extends string>(name: Name, act: 'react' | 'withdrawReaction') => async (_: unknown, { input }: Signed, context: Context) => {
  const { memberId } = mayWrite(context)
  const { textId, reaction, idempotencyKey: key } = input
  const outcome = await context.acts[act]({ memberId }, { textId, reaction, key })
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  return { __typename: `${name}Success` as const, text: await writtenText(outcome.textId, context), changed: outcome.changed }
}

export const mutations: Pick<MutationResolvers,
  'editText' | 'withdrawText' | 'restoreText' | 'react' | 'withdrawReaction' | 'acceptAnswer' | 'withdrawAcceptedAnswer'> = {
  editText: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const { textId, base, language } = input
    const clean = kindOf(textId) === 'post' ? ChangedPost : ChangedComment
    const outcome = await onceClean(clean, input, ({ body, title, key }) => context.acts.editText({ memberId }, { textId, base, title, body, language, key }))
    if (isRefused(outcome)) {
      const text = outcome.refused === 'CONFLICT' ? await writtenText(textId, context) : null
      return { ...refusal('EditTextRefusal', outcome), text }
    }
    renew(context)
    return { __typename: 'EditTextSuccess', text: await writtenText(outcome.textId, context) }
  },
  withdrawText: changing('WithdrawText', 'withdrawText'),
  restoreText: changing('RestoreText', 'restoreText'),
  react: signing('React', 'react'),
  withdrawReaction: signing('WithdrawReaction', 'withdrawReaction'),

  acceptAnswer: async (_, { input: { postId, answerId, idempotencyKey: key } }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await notAccepting(postId, context) ?? await context.acts.acceptAnswer({ memberId }, { postId, answerId, key })
    if (isRefused(outcome)) return refusal('AcceptAnswerRefusal', outcome)
    renew(context)
    return { __typename: 'AcceptAnswerSuccess', post: await written(context.loaders.post, postId), changed: outcome.changed }
  },

  withdrawAcceptedAnswer: async (_, { input: { postId, idempotencyKey: key } }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await notAccepting(postId, context) ?? await context.acts.withdrawAcceptedAnswer({ memberId }, { postId, key })
    if (isRefused(outcome)) return refusal('WithdrawAcceptedAnswerRefusal', outcome)
    renew(context)
    return { __typename: 'WithdrawAcceptedAnswerSuccess', post: await written(context.loaders.post, postId), changed: outcome.changed }
  },
}

/** Null when the viewer may accept an answer to this question. */
async function notAccepting(postId: string, context: Context) {
  const post = await context.loaders.post.load(postId)
  if (!post) return refused('NOT_FOUND', 'There is no such question.', 'postId')
  return await mayAccept(post, context) ? null : refused('FORBIDDEN', 'Who asked, moderators and people of the organization accept an answer.', 'postId')
}
