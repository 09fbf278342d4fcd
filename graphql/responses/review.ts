import { ideasToAssess } from '../../db/responses/ideas-to-assess'
import type { EndorsementResolvers, IdeaResolvers, OrganizationResolvers, ReviewResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import { author } from '../nodes'
import { seesFor } from '../viewer'
import { hostOf } from './answering'

export const reviewsOfIdea: Pick<IdeaResolvers, 'endorsements' | 'reviews'> = {
  endorsements: ({ id }, _, { loaders }) => loaders.endorsements.load(id),
  reviews: async (idea, _, context) => (seesFor(context.viewer, await hostOf(idea, context)) ? context.loaders.reviews.load(idea.id) : null),
}

export const reviewsOfOrganization: Pick<OrganizationResolvers, 'toAssess'> = {
  toAssess: async ({ id }, _, { db, viewer, loaders }) => {
    if (!viewer || !seesFor(viewer, id)) return null
    const rows = await ideasToAssess(db, { organizationId: id, memberId: viewer.memberId })
    return loadAll(loaders.idea, rows.map(({ ideaId }) => ideaId))
  },
}

export const Endorsement: EndorsementResolvers = {
  organization: async ({ organizationId }, _, { loaders }) => {
    const organization = await loaders.organization.load(organizationId)
    if (!organization) throw new Error('An endorsement of nobody.')
    return organization
  },
  by: ({ memberId }, _, context) => author(memberId, context),
}

export const Review: ReviewResolvers = { by: ({ memberId }, _, context) => author(memberId, context) }
