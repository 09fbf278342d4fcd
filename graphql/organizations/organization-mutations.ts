import { z } from 'zod'
import { isRefused, refused } from '../../db/acts/refusal'
import { renew } from '../context'
import type { MutationResolvers } from '../generated/resolvers'
import { onceClean, refusal, written } from '../outcome'
import { cleanAbout, cleanPlaceName } from '../text'
import { mayWrite } from '../viewer'

const Place = z.object({ name: cleanPlaceName, about: cleanAbout.nullish() })

export const mutations: Pick<MutationResolvers, 'createOrganization'> = {
  createOrganization: async (_, { input }, context) => {
    const viewer = mayWrite(context)
    if (viewer.role !== 'ADMINISTRATOR') return refusal('CreateOrganizationRefusal', refused('FORBIDDEN', 'Only administrators make organizations.'))
    const outcome = await onceClean(Place, input, (clean) => context.acts.createOrganization(viewer, clean))
    if (isRefused(outcome)) return refusal('CreateOrganizationRefusal', outcome)
    context.viewer = { ...viewer, organizationIds: [...viewer.organizationIds, outcome.organizationId] }
    renew(context)
    return { __typename: 'CreateOrganizationSuccess', organization: await written(context.loaders.organization, outcome.organizationId) }
  },
}
