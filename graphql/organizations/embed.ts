import { z } from 'zod'
import { isRefused, refused } from '../../db/acts/refusal'
import { renew } from '../context'
import type { MutationResolvers } from '../generated/resolvers'
import { onceClean, refusal, written } from '../outcome'
import { answersFor, mayWrite } from '../viewer'

const SITE = /^(\*|https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?|http:\/\/localhost(:\d{1,5})?)$/

/** A site as a content policy names it: nothing that could end the policy or begin another. */
const site = z.string().transform((text) => text.trim().toLowerCase().replace(/\/$/, ''))
  .refine((text) => text.length <= 300 && SITE.test(text), 'is no site: write it as https://example.org, without a path')
const Sites = z.object({ origins: z.array(site).max(20, 'names at most 20 sites').transform((sites) => [...new Set(sites)]) })

export const mutations: Pick<MutationResolvers, 'setEmbedOrigins'> = {
  setEmbedOrigins: async (_, { input }, context) => {
    const { memberId } = mayWrite(context)
    const outcome = answersFor(context.viewer, input.organizationId)
      ? await onceClean(Sites, input, (clean) => context.acts.setEmbedOrigins({ memberId }, clean))
      : refused('FORBIDDEN', 'Only people of the organization and administrators say who may show it.', 'organizationId')
    if (isRefused(outcome)) return refusal('SetEmbedOriginsRefusal', outcome)
    renew(context)
    return { __typename: 'SetEmbedOriginsSuccess', organization: await written(context.loaders.organization, outcome.organizationId) }
  },
}
