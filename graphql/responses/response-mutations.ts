import { z } from 'zod'
import { isRefused, refused, type Refused } from '../../db/acts/refusal'
import { renew, type Context } from '../context'
import type { MutationResolvers, PublishResponseInput } from '../generated/resolvers'
import { onceClean, refusal, written } from '../outcome'
import { cleanComment, cleanLabel } from '../text'
import { mayWrite } from '../viewer'
import { answering } from './answering'

const Words = z.object({ body: cleanComment })
const Response = z.object({ body: cleanComment, statusLabel: cleanLabel.nullish() })

/** What a write on an idea gives: the idea as it is now, or why not. */
async function told<N extends string>(name: N, outcome: { ideaId: string } | Refused, context: Context) {
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  return { __typename: `${name}Success` as const, idea: await written(context.loaders.idea, outcome.ideaId) }
}

/** The status that goes with a response; null: it stays as it is. */
function statusOf({ statusKind, statusLabel, statusLabelId }: PublishResponseInput) {
  if (statusKind === 'MERGED') return refused('INVALID', 'An idea is merged by merging it into another.', 'statusKind')
  if (!statusKind && (statusLabel || statusLabelId)) return refused('INVALID', 'A word for a status needs its kind.', 'statusKind')
  return statusKind ? { kind: statusKind, label: statusLabel, labelId: statusLabelId } : null
}

export const mutations: Pick<MutationResolvers, 'saveResponseDraft' | 'publishResponse'> = {
  saveResponseDraft: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const host = await answering(input.ideaId, context)
    if (isRefused(host)) return refusal('SaveResponseDraftRefusal', host)
    return told('SaveResponseDraft', await onceClean(Words, input, (clean) => context.acts.saveResponseDraft({ memberId }, { ...clean, ...host })), context)
  },
  publishResponse: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const host = await answering(input.ideaId, context)
    if (isRefused(host)) return refusal('PublishResponseRefusal', host)
    return told('PublishResponse', await onceClean(Response, input, async (clean) => {
      const status = statusOf({ ...input, statusLabel: clean.statusLabel })
      if (status && isRefused(status)) return status
      const { body, baseNumber, becauseOf, key } = clean
      return context.acts.publishResponse({ memberId }, { ideaId: input.ideaId, ...host, body, baseNumber, becauseOf, status, language: input.language ?? context.language, key })
    }), context)
  },
}
