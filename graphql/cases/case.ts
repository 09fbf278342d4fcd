import { connectionFields } from '../connections'
import type { CaseConnectionResolvers, CaseResolvers, CaseStepResolvers, MemberResolvers, OrganizationResolvers, QueryResolvers } from '../generated/resolvers'
import { author } from '../nodes'
import { seesFor } from '../viewer'
import { casePage } from './case-page'

export const queries: Pick<QueryResolvers, 'case'> = {
  case: (_, { id }, { loaders }) => loaders.case.load(id),
}

export const Case: CaseResolvers = {
  organization: async ({ organizationId }, _, { loaders }) => {
    const organization = await loaders.organization.load(organizationId)
    if (!organization) throw new Error('A case with nobody.')
    return organization
  },
  community: ({ communityId }, _, { loaders }) => (communityId ? loaders.community.load(communityId) : null),
  reporter: ({ reporterId }, _, context) => author(reporterId, context),
  raisedAt: ({ createdAt }) => createdAt,
  steps: ({ id }, _, { loaders }) => loaders.caseSteps.load(id),
  viewerRaised: ({ reporterId }, _, { viewer }) => viewer?.memberId === reporterId,
  viewerMayAnswer: ({ organizationId, withdrawnAt }, _, { viewer }) => withdrawnAt === null && seesFor(viewer, organizationId),
}

export const CaseStep: CaseStepResolvers = { by: ({ memberId }, _, context) => author(memberId, context) }

export const CaseConnection: CaseConnectionResolvers = { nodes: connectionFields.nodes }

export const casesOfOrganization: Pick<OrganizationResolvers, 'cases'> = {
  cases: ({ id }, args, context) => casePage({ organizationId: id, memberId: null }, args, context),
}

export const casesOfMember: Pick<MemberResolvers, 'cases'> = {
  cases: ({ id }, args, context) => casePage({ organizationId: null, memberId: id }, args, context),
}
