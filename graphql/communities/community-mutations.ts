import { z } from 'zod'
import { isRefused, refused } from '../../db/acts/refusal'
import { renew, type Context } from '../context'
import type { MutationResolvers } from '../generated/resolvers'
import { onceClean, refusal, written } from '../outcome'
import { cleanAbout, cleanPlaceName } from '../text'
import { answersFor, mayWrite } from '../viewer'

const Place = z.object({ name: cleanPlaceName, about: cleanAbout.nullish() })

interface Asked { input: { communityId: string, idempotencyKey: string } }

const membership = <Name extends string>(name: Name, act: 'join' | 'leave') => async (_: unknown, { input }: Asked, context: Context) => {
  const { memberId } = mayWrite(context)
  const outcome = await context.acts[act]({ memberId }, { communityId: input.communityId, key: input.idempotencyKey })
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  const community = await written(context.loaders.community, outcome.communityId)
  return { __typename: `${name}Success` as const, community, changed: outcome.changed }
}

export const mutations: Pick<MutationResolvers, 'joinCommunity' | 'leaveCommunity' | 'createCommunity'> = {
  joinCommunity: membership('JoinCommunity', 'join'),
  leaveCommunity: membership('LeaveCommunity', 'leave'),

  createCommunity: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    if (!answersFor(context.viewer, input.organizationId)) {
      return refusal('CreateCommunityRefusal', refused('FORBIDDEN', 'Only people of the organization and administrators found its communities.', 'organizationId'))
    }
    const outcome = await onceClean(Place, input, (clean) => context.acts.createCommunity({ memberId }, clean))
    if (isRefused(outcome)) return refusal('CreateCommunityRefusal', outcome)
    renew(context)
    return { __typename: 'CreateCommunitySuccess', community: await written(context.loaders.community, outcome.communityId) }
  },
}
