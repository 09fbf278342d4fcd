import { connectionFields } from '../connections'
import { postPage } from '../conversation/threads'
import type { CommunityConnectionResolvers, CommunityResolvers } from '../generated/resolvers'
import { LIVE } from '../ideas/idea-choice'
import { ideaPage } from '../ideas/idea-page'
import { ofPlaces } from '../metrics/of-places'
import { renewal } from '../metrics/flows'
import { instantOf } from '../metrics/measured'
import { movement } from '../metrics/movement'
import { scaleBeforeCoCreation } from '../metrics/weekly'
import { members, stage } from '../metrics/stage'
import { archiveOfCommunity } from '../open-data/open-data'

export const Community: CommunityResolvers = {
  organization: ({ organizationId }, _, { loaders }) => (organizationId ? loaders.organization.load(organizationId) : null),
  verified: ({ counting }) => counting === 'VERIFIED',
  viewerIsMember: async ({ id }, _, { loaders }) => await loaders.membership.load(id) !== null,
  ideas: ({ id }, args, context) => ideaPage({ ...args, filter: { communityId: id, statusKind: LIVE } }, context),
  posts: ({ id }, args, context) => postPage(id, args, context),
  stage,
  facts: ({ id }, { asOf }, context) => context.loaders.facts({ asOf: instantOf(asOf, context) }).load(id),
  members,
  movement,
  ...ofPlaces,
  ...archiveOfCommunity,
  renewal,
  scaleBeforeCoCreation,
}

export const CommunityConnection: CommunityConnectionResolvers = connectionFields
