import { z } from 'zod'
import { isRefused, refused, type Refused } from '../../db/acts/refusal'
import { renew, type Context } from '../context'
import type { MutationResolvers } from '../generated/resolvers'
import { onceClean, refusal, written } from '../outcome'
import { cleanBody, cleanComment, cleanName, cleanRemark, cleanTitle } from '../text'
import { mayWrite, seesFor } from '../viewer'

const NewCase = z.object({ title: cleanTitle, body: cleanBody, onBehalfOf: cleanName.nullish() })
const Said = z.object({ body: cleanComment })
const MaybeSaid = z.object({ body: cleanRemark.nullish().transform((body) => body ?? '') })
const Nothing = z.object({})

type Name = 'RaiseCase' | 'AnswerCase' | 'ClaimCase' | 'ConfirmCase' | 'ReopenCase' | 'WithdrawCase' | 'SetCaseConsent'

/** What a write of a case gives: the case as it is now, or why not. */
async function told<N extends Name>(name: N, outcome: { caseId: string } | Refused, context: Context) {
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  return { __typename: `${name}Success` as const, case: await written(context.loaders.case, outcome.caseId) }
}

/** Who acts, and the organizations for which they speak. */
function acting(context: Context) {
  const { memberId, organizationIds } = mayWrite(context)
  return { actor: { memberId }, speaksFor: organizationIds }
}

export const mutations: Pick<MutationResolvers,
  'raiseCase' | 'answerCase' | 'claimCase' | 'confirmCase' | 'reopenCase' | 'withdrawCase' | 'setCaseConsent'> = {
  raiseCase: async (_, { input }, context) => {
    const { actor } = acting(context)
    if (input.onBehalfOf != null && !seesFor(context.viewer, input.organizationId)) {
      return refusal('RaiseCaseRefusal', refused('FORBIDDEN', 'Only people of the organization raise a case on behalf of a customer.', 'onBehalfOf'))
    }
    const language = input.language ?? context.language
    return told('RaiseCase', await onceClean(NewCase, input, (clean) => context.acts.raiseCase(actor, { ...clean, language })), context)
  },
  answerCase: async (_, { input }, context) => {
    const { actor, speaksFor } = acting(context)
    return told('AnswerCase', await onceClean(Said, input, (clean) => context.acts.answerCase(actor, { ...clean, speaksFor })), context)
  },
  claimCase: async (_, { input }, context) => {
    const { actor, speaksFor } = acting(context)
    return told('ClaimCase', await onceClean(Said, input, (clean) => context.acts.claimCase(actor, { ...clean, speaksFor })), context)
  },
  confirmCase: async (_, { input }, context) => {
    const { actor, speaksFor } = acting(context)
    return told('ConfirmCase', await onceClean(MaybeSaid, input, (clean) => context.acts.confirmCase(actor, { ...clean, speaksFor })), context)
  },
  reopenCase: async (_, { input }, context) => {
    const { actor, speaksFor } = acting(context)
    return told('ReopenCase', await onceClean(Said, input, (clean) => context.acts.reopenCase(actor, { ...clean, speaksFor })), context)
  },
  withdrawCase: async (_, { input }, context) => {
    const { actor, speaksFor } = acting(context)
    return told('WithdrawCase', await onceClean(Nothing, input, (clean) => context.acts.withdrawCase(actor, { ...clean, speaksFor })), context)
  },
  setCaseConsent: async (_, { input }, context) => {
    const { actor, speaksFor } = acting(context)
    return told('SetCaseConsent', await onceClean(Nothing, input, (clean) => context.acts.setCaseConsent(actor, { ...clean, speaksFor })), context)
  },
}
