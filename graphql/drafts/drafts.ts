import { z } from 'zod'
import { MOST_DRAFTS, type DraftText } from '../../db/acts/drafts'
import { isRefused } from '../../db/acts/refusal'
import { draftsOfMember, type DraftRow } from '../../db/drafts/drafts-of-member'
import { renew, type Context } from '../context'
import { goneSince } from '../errors'
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers'
import { onceClean, refusal } from '../outcome'
import { cleanUnfinished, cleanUnfinishedLine } from '../text'
import { mayWrite } from '../viewer'

/** Drafts are half texts: nothing is asked of them but that they can be kept. */
const Unfinished = z.object({ title: cleanUnfinishedLine, body: cleanUnfinished, topics: cleanUnfinishedLine.nullish(), language: cleanUnfinishedLine.nullish() })

async function ownDrafts({ db, viewer }: Context) {
  return viewer ? (await draftsOfMember(db, { memberId: viewer.memberId, limit: MOST_DRAFTS })).map(asDraft) : []
}

const asDraft = ({ payload, ...row }: DraftRow) => ({ ...row, ...JSON.parse(payload) as DraftText })

export const queries: Pick<QueryResolvers, 'drafts' | 'draft'> = {
  drafts: (_, __, context) => ownDrafts(context),
  draft: async (_, { id }, context) => (await ownDrafts(context)).find((draft) => draft.id === id) ?? null,
}

export const mutations: Pick<MutationResolvers, 'saveDraft' | 'deleteDraft'> = {
  saveDraft: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await onceClean(Unfinished, input, ({ title, body, topics, language, communityId, draftId, seenAt, key }) => (
      context.acts.saveDraft({ memberId }, { title, body, topics: topics ?? '', language: language ?? null, communityId: communityId ?? null, draftId: draftId ?? null, seenAt: seenAt ?? null, key })
    ))
    if (isRefused(outcome)) return refusal('SaveDraftRefusal', outcome)
    renew(context)
    const draft = (await ownDrafts(context)).find(({ id }) => id === outcome.draftId)
    if (!draft) throw goneSince()
    return { __typename: 'SaveDraftSuccess', draft }
  },

  deleteDraft: async (_, { input: { draftId, idempotencyKey } }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await context.acts.deleteDraft({ memberId }, { draftId, key: idempotencyKey })
    return isRefused(outcome) ? refusal('DeleteDraftRefusal', outcome) : { __typename: 'DeleteDraftSuccess', draftId: outcome.draftId }
  },
}
