import { z } from 'zod'
import { isRefused } from '../../db/acts/refusal'
import { renew } from '../context'
import type { MutationResolvers } from '../generated/resolvers'
import { onceClean, refusal, written } from '../outcome'
import { cleanBody, cleanComment, cleanOptionalTitle } from '../text'
import { mayWrite } from '../viewer'

const NewComment = z.object({ body: cleanComment })
const NewPost = z.object({ title: cleanOptionalTitle.nullish(), body: cleanBody })

export const mutations: Pick<MutationResolvers, 'comment' | 'post'> = {
  comment: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const language = input.language ?? context.language
    const outcome = await onceClean(NewComment, input, (clean) => context.acts.comment({ memberId }, { ...clean, language }))
    if (isRefused(outcome)) return refusal('CommentRefusal', outcome)
    renew(context)
    return { __typename: 'CommentSuccess', comment: await written(context.loaders.comment, outcome.commentId) }
  },

  post: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const language = input.language ?? context.language
    const outcome = await onceClean(NewPost, input, (clean) => context.acts.post({ memberId }, { ...clean, language }))
    if (isRefused(outcome)) return refusal('PostRefusal', outcome)
    renew(context)
    return { __typename: 'PostSuccess', post: await written(context.loaders.post, outcome.postId) }
  },
}
