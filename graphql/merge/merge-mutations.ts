import { z } from 'zod'
import { isRefused } from '../../db/acts/refusal'
import { renew } from '../context'
import type { MutationResolvers } from '../generated/resolvers'
import { onceClean, refusal, written } from '../outcome'
import { cleanReason } from '../text'
import { mayWrite } from '../viewer'
import { mayMerge, mayUnmerge } from './may-merge'

const Reason = z.object({ because: cleanReason })

export const mutations: Pick<MutationResolvers, 'mergeIdeas' | 'unmergeIdeas'> = {
  mergeIdeas: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const { ideaId, intoId } = input
    const outcome = await mayMerge(ideaId, context)
      ?? await onceClean(Reason, input, ({ because, key }) => context.acts.mergeIdeas({ memberId }, { ideaId, intoId, because, key }))
    if (isRefused(outcome)) return refusal('MergeIdeasRefusal', outcome)
    renew(context)
    const { idea } = context.loaders
    return { __typename: 'MergeIdeasSuccess', idea: await written(idea, outcome.ideaId), into: await written(idea, outcome.intoId) }
  },

  unmergeIdeas: async (_, { input: { ideaId, idempotencyKey } }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await mayUnmerge(ideaId, context) ?? await context.acts.unmergeIdeas({ memberId }, { ideaId, key: idempotencyKey })
    if (isRefused(outcome)) return refusal('UnmergeIdeasRefusal', outcome)
    renew(context)
    const { idea } = context.loaders
    return { __typename: 'UnmergeIdeasSuccess', idea: await written(idea, outcome.ideaId), from: await written(idea, outcome.fromId) }
  },
}
