import { z } from 'zod'
import { isRefused, refused, type Refused } from '../../db/acts/refusal'
import { renew, type Context } from '../context'
import type { MutationResolvers } from '../generated/resolvers'
import { onceClean, refusal, written } from '../outcome'
import { cleanRemark } from '../text'
import { mayWrite, seesFor } from '../viewer'
import { hostOf } from './answering'

const Assessment = z.object({ feasibility: cleanRemark, fit: cleanRemark, cost: cleanRemark })

/** The host of an idea, of whose people the viewer is one; refused to everybody else, administrators too. */
async function reviewing(ideaId: string, context: Context): Promise<string | Refused> {
  const idea = await context.loaders.idea.load(ideaId)
  if (!idea) return refused('NOT_FOUND', 'There is no such idea.', 'ideaId')
  const organizationId = await hostOf(idea, context)
  if (organizationId !== null && seesFor(context.viewer, organizationId)) return organizationId
  return refused('FORBIDDEN', 'Only people of the hosting organization assess an idea.', 'ideaId')
}

async function told<N extends string>(name: N, outcome: { ideaId: string } | Refused, context: Context) {
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  return { __typename: `${name}Success` as const, idea: await written(context.loaders.idea, outcome.ideaId) }
}

const notYours = () => refused('FORBIDDEN', 'Only people of an organization say what it backs.', 'organizationId')

export const mutations: Pick<MutationResolvers, 'endorseIdea' | 'withdrawEndorsement' | 'assignReviewer' | 'endReview' | 'assessIdea'> = {
  endorseIdea: async (_, { input: { idempotencyKey: key, ...input } }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = seesFor(context.viewer, input.organizationId) ? await context.acts.endorseIdea({ memberId }, { ...input, key }) : notYours()
    if (isRefused(outcome)) return refusal('EndorseIdeaRefusal', outcome)
    renew(context)
    return { __typename: 'EndorseIdeaSuccess', changed: outcome.changed, idea: await written(context.loaders.idea, outcome.ideaId) }
  },
  withdrawEndorsement: async (_, { input: { idempotencyKey: key, ...input } }, context) => {
    const { memberId } = mayWrite(context)
    if (!seesFor(context.viewer, input.organizationId)) return refusal('WithdrawEndorsementRefusal', notYours())
    if (!await context.loaders.idea.load(input.ideaId)) return refusal('WithdrawEndorsementRefusal', refused('NOT_FOUND', 'There is no such idea.', 'ideaId'))
    const outcome = await context.acts.withdrawEndorsement({ memberId }, { ...input, key })
    if (isRefused(outcome)) return refusal('WithdrawEndorsementRefusal', outcome)
    renew(context)
    return { __typename: 'WithdrawEndorsementSuccess', changed: outcome.changed, idea: await written(context.loaders.idea, outcome.ideaId) }
  },
  assignReviewer: async (_, { input: { idempotencyKey: key, ...input } }, context) => {
    const viewer = mayWrite(context)
    const organizationId = await reviewing(input.ideaId, context)
    return told('AssignReviewer', typeof organizationId === 'string' ? await context.acts.assignReviewer({ memberId: viewer.memberId }, { ...input, organizationId, key }) : organizationId, context)
  },
  endReview: async (_, { input: { idempotencyKey: key, ...input } }, context) => {
    const viewer = mayWrite(context)
    const organizationId = await reviewing(input.ideaId, context)
    return told('EndReview', typeof organizationId === 'string' ? await context.acts.endReview({ memberId: viewer.memberId }, { ...input, key }) : organizationId, context)
  },
  assessIdea: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const organizationId = await reviewing(input.ideaId, context)
    if (typeof organizationId !== 'string') return refusal('AssessIdeaRefusal', organizationId)
    return told('AssessIdea', await onceClean(Assessment, input, (clean) => context.acts.assessIdea({ memberId }, { ...clean, recommendation: input.recommendation })), context)
  },
}
