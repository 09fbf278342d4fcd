import { z } from 'zod'
import { isRefused } from '../../db/acts/refusal'
import { renew, type Context } from '../context'
import type { MutationResolvers } from '../generated/resolvers'
import { onceClean, refusal, written } from '../outcome'
import { cleanBody, cleanNote, cleanTitle } from '../text'
import { mayWrite } from '../viewer'
import { withClash } from './three-way'

const EditedText = z.object({ title: cleanTitle, body: cleanBody, note: cleanNote.nullish() })
const Restored = z.object({ note: cleanNote.nullish() })

export const mutations: Pick<MutationResolvers, 'editIdea' | 'restoreIdeaVersion'> = {
  editIdea: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await onceClean(EditedText, input, (clean) => context.acts.editIdea({ memberId }, { ...clean, note: clean.note || null }))
    if (isRefused(outcome)) return withClash(refusal('EditIdeaRefusal', outcome), outcome, input)
    return { __typename: 'EditIdeaSuccess', ...await publishedBy(outcome, context) }
  },

  restoreIdeaVersion: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = await onceClean(Restored, input, (clean) => context.acts.restoreIdeaVersion({ memberId }, { ...clean, note: clean.note || null }))
    if (isRefused(outcome)) return refusal('RestoreIdeaVersionRefusal', outcome)
    return { __typename: 'RestoreIdeaVersionSuccess', ...await publishedBy(outcome, context) }
  },
}

/** The idea and the version that a write has just published. */
async function publishedBy({ ideaId, number }: { ideaId: string, number: number }, context: Context) {
  renew(context)
  const { idea, versionNumbered } = context.loaders
  return { idea: await written(idea, ideaId), version: await written(versionNumbered, `${ideaId}@${number}`) }
}
