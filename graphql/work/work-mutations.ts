import { z } from 'zod'
import { isRefused, refused, type Refused } from '../../db/acts/refusal'
import { renew, type Context } from '../context'
import type { MutationResolvers } from '../generated/resolvers'
import { onceClean, refusal, written } from '../outcome'
import { cleanAbout, cleanComment, cleanLabel, cleanTitle } from '../text'
import { mayWrite } from '../viewer'
import { cleanLink } from './link'
import { handlesOf, memberOf } from './named'
import { cleanCurrency, checkMoney } from './money'
import { answersForIdea, moderates } from './rights'

const Nothing = z.object({})
const Asked = z.object({ title: cleanTitle, body: cleanAbout.nullish().transform((body) => body ?? ''), skill: cleanLabel.nullish() })
const Delivery = z.object({ note: cleanComment, url: cleanLink.nullish() })
const Reason = z.object({ because: cleanComment })
const Told = z.object({
  title: cleanTitle, body: cleanAbout.nullish().transform((body) => body ?? ''), url: cleanLink.nullish(), amount: z.number().nullish(), currency: cleanCurrency.nullish(),
  at: z.number().refine((at) => at <= Date.now() + 86_400_000, 'lies in the future'),
}).superRefine(checkMoney)

type OnIdea = 'InviteCoAuthor' | 'WithdrawCoAuthorInvitation' | 'AcceptCoAuthorship' | 'DeclineCoAuthorship' | 'LeaveIdea' | 'AdoptIdea' | 'WithdrawOutcome' | 'RelateIdeas' | 'UnrelateIdeas'
type OnTask = 'AskForHelp' | 'TakeTask' | 'GiveTaskBack' | 'DeliverTask' | 'AcceptDelivery' | 'ReturnDelivery' | 'CloseTask' | 'ReopenTask'
type OnOutcome = 'PresentOutcome' | 'EditOutcome'

/** What a write gives: the idea as it is now, or why not. */
async function idea<N extends OnIdea>(name: N, outcome: { ideaId: string } | Refused, context: Context) {
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  return { __typename: `${name}Success` as const, idea: await written(context.loaders.idea, outcome.ideaId) }
}

async function task<N extends OnTask>(name: N, outcome: { taskId: string } | Refused, context: Context) {
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  return { __typename: `${name}Success` as const, task: await written(context.loaders.task, outcome.taskId) }
}

async function told<N extends OnOutcome>(name: N, outcome: { outcomeId: string } | Refused, context: Context) {
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  return { __typename: `${name}Success` as const, outcome: await written(context.loaders.outcome, outcome.outcomeId) }
}

const actorOf = (context: Context) => ({ memberId: mayWrite(context).memberId })

export const mutations = {
  inviteCoAuthor: async (_, { input: { handle, ideaId, idempotencyKey: key } }, context) => {
    const actor = actorOf(context)
    const memberId = await memberOf(handle, context)
    const outcome = memberId ? await context.acts.inviteCoAuthor(actor, { ideaId, memberId, key }) : refused('NOT_FOUND', 'There is no such member.', 'handle')
    return idea('InviteCoAuthor', outcome, context)
  },
  withdrawCoAuthorInvitation: async (_, { input }, context) => {
    const actor = actorOf(context)
    return idea('WithdrawCoAuthorInvitation', await onceClean(Nothing, input, (clean) => context.acts.withdrawInvitation(actor, clean)), context)
  },
  acceptCoAuthorship: async (_, { input }, context) => {
    const actor = actorOf(context)
    return idea('AcceptCoAuthorship', await onceClean(Nothing, input, (clean) => context.acts.acceptCoAuthorship(actor, clean)), context)
  },
  declineCoAuthorship: async (_, { input }, context) => {
    const actor = actorOf(context)
    return idea('DeclineCoAuthorship', await onceClean(Nothing, input, (clean) => context.acts.declineCoAuthorship(actor, clean)), context)
  },
  leaveIdea: async (_, { input }, context) => {
    const actor = actorOf(context)
    return idea('LeaveIdea', await onceClean(Nothing, input, (clean) => context.acts.leaveIdea(actor, { ...clean, orphan: clean.orphan ?? false })), context)
  },
  adoptIdea: async (_, { input }, context) => {
    const actor = actorOf(context)
    return idea('AdoptIdea', await onceClean(Nothing, input, (clean) => context.acts.adoptIdea(actor, clean)), context)
  },
  relateIdeas: async (_, { input }, context) => {
    const actor = actorOf(context)
    const may = await moderates(input.ideaId, context) || await moderates(input.otherId, context)
    return idea('RelateIdeas', await onceClean(Nothing, input, (clean) => context.acts.relateIdeas(actor, clean, may)), context)
  },
  unrelateIdeas: async (_, { input }, context) => {
    const actor = actorOf(context)
    const may = await moderates(input.ideaId, context) || await moderates(input.otherId, context)
    return idea('UnrelateIdeas', await onceClean(Nothing, input, (clean) => context.acts.unrelateIdeas(actor, clean, may)), context)
  },

  askForHelp: async (_, { input }, context) => {
    const actor = actorOf(context)
    return task('AskForHelp', await onceClean(Asked, input, (clean) => context.acts.askForHelp(actor, clean)), context)
  },
  takeTask: async (_, { input }, context) => {
    const actor = actorOf(context)
    return task('TakeTask', await onceClean(Nothing, input, (clean) => context.acts.takeTask(actor, clean)), context)
  },
  giveTaskBack: async (_, { input }, context) => {
    const actor = actorOf(context)
    return task('GiveTaskBack', await onceClean(Nothing, input, (clean) => context.acts.giveTaskBack(actor, clean)), context)
  },
  deliverTask: async (_, { input }, context) => {
    const actor = actorOf(context)
    return task('DeliverTask', await onceClean(Delivery, input, (clean) => context.acts.deliverTask(actor, clean)), context)
  },
  acceptDelivery: async (_, { input }, context) => {
    const actor = actorOf(context)
    return task('AcceptDelivery', await onceClean(Nothing, input, (clean) => context.acts.acceptDelivery(actor, clean)), context)
  },
  returnDelivery: async (_, { input }, context) => {
    const actor = actorOf(context)
    return task('ReturnDelivery', await onceClean(Reason, input, (clean) => context.acts.returnDelivery(actor, clean)), context)
  },
  closeTask: async (_, { input }, context) => {
    const actor = actorOf(context)
    return task('CloseTask', await onceClean(Nothing, input, (clean) => context.acts.closeTask(actor, clean)), context)
  },
  reopenTask: async (_, { input }, context) => {
    const actor = actorOf(context)
    return task('ReopenTask', await onceClean(Nothing, input, (clean) => context.acts.reopenTask(actor, clean)), context)
  },

  presentOutcome: async (_, { input: { madeBy: handles, ...input } }, context) => {
    const actor = actorOf(context)
    const madeBy = await handlesOf(handles, context)
    if (isRefused(madeBy)) return told('PresentOutcome', madeBy, context)
    const answers = await answersForIdea(input.ideaId, context)
    return told('PresentOutcome', await onceClean(Told, input, (clean) => context.acts.presentOutcome(actor, { ...clean, madeBy }, answers)), context)
  },
  editOutcome: async (_, { input: { madeBy: handles, ...input } }, context) => {
    const actor = actorOf(context)
    const madeBy = await handlesOf(handles, context)
    if (isRefused(madeBy)) return told('EditOutcome', madeBy, context)
    return told('EditOutcome', await onceClean(Told, input, (clean) => context.acts.editOutcome(actor, { ...clean, madeBy })), context)
  },
  withdrawOutcome: async (_, { input }, context) => {
    const actor = actorOf(context)
    return idea('WithdrawOutcome', await onceClean(Nothing, input, (clean) => context.acts.withdrawOutcome(actor, clean)), context)
  },
} satisfies Partial<MutationResolvers>
