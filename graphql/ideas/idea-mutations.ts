import { z } from 'zod'
import { isRefused, refused, type Refused } from '../../db/acts/refusal'
import { renew, type Context } from '../context'
import type { MutationResolvers } from '../generated/resolvers'
import { onceClean, refusal, written } from '../outcome'
import { cleanBody, cleanLabel, cleanName, cleanTitle, cleanTopic } from '../text'
import { answersFor, mayWrite, seesFor } from '../viewer'
import { stance } from './stance'

const Proposal = z.object({ title: cleanTitle, body: cleanBody, topics: z.array(cleanTopic).nullish(), onBehalfOf: cleanName.nullish() })
const NewStatus = z.object({ label: cleanLabel.nullish() })

export const mutations: Pick<MutationResolvers,
  'proposeIdea' | 'supportIdea' | 'withdrawSupport' | 'opposeIdea' | 'withdrawOpposition' | 'followIdea' | 'unfollowIdea' | 'share' | 'setIdeaStatus'> = {
  supportIdea: stance('SupportIdea', 'support'),
  withdrawSupport: stance('WithdrawSupport', 'withdrawSupport'),
  opposeIdea: stance('OpposeIdea', 'oppose'),
  withdrawOpposition: stance('WithdrawOpposition', 'withdrawOpposition'),
  followIdea: stance('FollowIdea', 'follow'),
  unfollowIdea: stance('UnfollowIdea', 'unfollow'),

  proposeIdea: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    if (input.onBehalfOf != null && !await hosts(input.communityId, context)) return refusal('ProposeIdeaRefusal', notFor())
    const language = input.language ?? context.language
    const outcome = await onceClean(Proposal, input, (clean) => context.acts.propose({ memberId }, { ...clean, language }))
    if (isRefused(outcome)) return refusal('ProposeIdeaRefusal', outcome)
    renew(context)
    return { __typename: 'ProposeIdeaSuccess', idea: await written(context.loaders.idea, outcome.ideaId) }
  },

  share: async (_, { input: { idempotencyKey, ...target } }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await context.acts.share({ memberId }, { ...target, key: idempotencyKey })
    if (isRefused(outcome)) return refusal('ShareRefusal', outcome)
    return { __typename: 'ShareSuccess', url: `${context.publicUrl}/join/${outcome.token}` }
  },

  setIdeaStatus: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const { ideaId, kind } = input
    if (kind === 'MERGED') return refusal('SetIdeaStatusRefusal', refused('INVALID', 'An idea is merged by merging it into another.', 'kind'))
    const outcome = await mayAnswer(ideaId, context)
      ?? await onceClean(NewStatus, input, ({ label, labelId, key }) => context.acts.setIdeaStatus({ memberId }, { ideaId, kind, label, labelId, key }))
    if (isRefused(outcome)) return refusal('SetIdeaStatusRefusal', outcome)
    renew(context)
    return { __typename: 'SetIdeaStatusSuccess', idea: await written(context.loaders.idea, outcome.ideaId) }
  },
}

/** Null when the viewer answers for the idea: as somebody of its host, or as an administrator. */
async function mayAnswer(ideaId: string, { viewer, loaders }: Context): Promise<Refused | null> {
  const idea = await loaders.idea.load(ideaId)
  if (!idea) return refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
  const community = idea.communityId ? await loaders.community.load(idea.communityId) : null
  if (answersFor(viewer, community?.organizationId ?? null)) return null
  return refused('FORBIDDEN', 'Only people of the hosting organization and administrators set the status of an idea.', 'ideaId')
}

/** Whether the viewer is one of the people of the organization that hosts a community. */
async function hosts(communityId: string | null | undefined, { viewer, loaders }: Context): Promise<boolean> {
  const community = communityId ? await loaders.community.load(communityId) : null
  return seesFor(viewer, community?.organizationId ?? null)
}

const notFor = () => refused('FORBIDDEN', 'Only people of the organization that hosts the community propose on behalf of a customer.', 'onBehalfOf')
