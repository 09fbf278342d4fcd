import { z } from 'zod'
import { isRefused } from '../../db/acts/refusal'
import { renew, type Context } from '../context'
import type { MutationResolvers } from '../generated/resolvers'
import type { AmendmentObject } from '../objects'
import { onceClean, refusal, written } from '../outcome'
import { cleanBody, cleanComment, cleanWhy, cleanTitle } from '../text'
import { mayWrite } from '../viewer'
import { withClash } from './three-way'

const Proposed = z.object({ title: cleanTitle, body: cleanBody, reason: cleanWhy })
const Revised = z.object({ title: cleanTitle, body: cleanBody })
const Reasoned = z.object({ reason: cleanWhy })
const PerhapsReasoned = z.object({ reason: cleanWhy.nullish() })
const Said = z.object({ body: cleanComment })

/** The amendment after a write. */
async function after({ amendmentId }: { amendmentId: string }, context: Context): Promise<{ amendment: AmendmentObject }> {
  renew(context)
  return { amendment: await written(context.loaders.amendment, amendmentId) }
}
const blank = <T extends { reason?: string | null }>(input: T): T => ({ ...input, reason: input.reason?.trim() ? input.reason : null })

export const mutations: Pick<MutationResolvers,
  'proposeAmendment' | 'reviseAmendment' | 'acceptAmendment' | 'rejectAmendment' | 'promoteAmendment' | 'withdrawAmendment' | 'backAmendment' | 'unbackAmendment' | 'commentOnAmendment'> = {
  proposeAmendment: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await onceClean(Proposed, input, (clean) => context.acts.proposeAmendment({ memberId }, clean))
    if (isRefused(outcome)) return refusal('ProposeAmendmentRefusal', outcome)
    return { __typename: 'ProposeAmendmentSuccess', ...await after(outcome, context) }
  },

  reviseAmendment: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await onceClean(Revised, input, (clean) => context.acts.reviseAmendment({ memberId }, clean))
    if (isRefused(outcome)) return withClash(refusal('ReviseAmendmentRefusal', outcome), outcome, input)
    return { __typename: 'ReviseAmendmentSuccess', ...await after(outcome, context) }
  },

  acceptAmendment: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await onceClean(PerhapsReasoned, blank(input), (clean) => context.acts.acceptAmendment({ memberId }, clean))
    if (isRefused(outcome)) {
      const amendment = outcome.clash ? await context.loaders.amendment.load(input.amendmentId) : null
      return withClash(refusal('AcceptAmendmentRefusal', outcome), outcome, amendment ?? { title: '', body: '' })
    }
    const { amendment } = await after(outcome, context)
    return { __typename: 'AcceptAmendmentSuccess', amendment, version: await written(context.loaders.versionNumbered, `${outcome.ideaId}@${outcome.number}`) }
  },

  rejectAmendment: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await onceClean(Reasoned, input, (clean) => context.acts.rejectAmendment({ memberId }, clean))
    if (isRefused(outcome)) return refusal('RejectAmendmentRefusal', outcome)
    return { __typename: 'RejectAmendmentSuccess', ...await after(outcome, context) }
  },

  promoteAmendment: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await onceClean(PerhapsReasoned, blank(input), (clean) => context.acts.promoteAmendment({ memberId }, clean))
    if (isRefused(outcome)) return refusal('PromoteAmendmentRefusal', outcome)
    const { amendment } = await after(outcome, context)
    return { __typename: 'PromoteAmendmentSuccess', amendment, idea: await written(context.loaders.idea, outcome.ideaId) }
  },

  withdrawAmendment: async (_, { input: { amendmentId, idempotencyKey } }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await context.acts.withdrawAmendment({ memberId }, { amendmentId, key: idempotencyKey })
    if (isRefused(outcome)) return refusal('WithdrawAmendmentRefusal', outcome)
    return { __typename: 'WithdrawAmendmentSuccess', ...await after(outcome, context) }
  },

  backAmendment: async (_, { input: { amendmentId, idempotencyKey } }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await context.acts.backAmendment({ memberId }, { amendmentId, key: idempotencyKey })
    if (isRefused(outcome)) return refusal('BackAmendmentRefusal', outcome)
    return { __typename: 'BackAmendmentSuccess', ...await after(outcome, context), changed: outcome.changed }
  },

  unbackAmendment: async (_, { input: { amendmentId, idempotencyKey } }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await context.acts.unbackAmendment({ memberId }, { amendmentId, key: idempotencyKey })
    if (isRefused(outcome)) return refusal('UnbackAmendmentRefusal', outcome)
    return { __typename: 'UnbackAmendmentSuccess', ...await after(outcome, context), changed: outcome.changed }
  },

  commentOnAmendment: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const language = input.language ?? context.language
    const outcome = await onceClean(Said, input, (clean) => context.acts.commentOnAmendment({ memberId }, { ...clean, language }))
    if (isRefused(outcome)) return refusal('CommentOnAmendmentRefusal', outcome)
    renew(context)
    return { __typename: 'CommentOnAmendmentSuccess', comment: await written(context.loaders.comment, outcome.commentId) }
  },
}
