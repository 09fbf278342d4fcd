import { connectionFields } from '../connections'
import { postPage } from '../conversation/threads'
import type { CommunityConnectionResolvers, CommunityResolvers } from '../generated/resolvers'
import { LIVE } from '../ideas/idea-choice'
import { ideaPage } from '../ideas/idea-page'
import { flows, renewal, retention } from '../metrics/flows'
import { conversion, dwell, gravity, movements } from '../metrics/histories'
import { instantOf } from '../metrics/measured'
import { movement } from '../metrics/movement'
import { participation, scaleBeforeCoCreation, weeklyActivity } from '../metrics/weekly'
import { confluenceOverTime } from '../metrics/confluence-steps'
import { recovery, wordOfMouth } from '../metrics/recovery'
import { firstResponse, twoWay } from '../metrics/two-way'
import { valueCreated } from '../metrics/value'
import { members, stage } from '../metrics/stage'

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
  movements,
  dwell,
  conversion,
  gravity,
  flows,
  retention,
  renewal,
  weeklyActivity,
  scaleBeforeCoCreation,
  participation,
  confluenceOverTime,
  twoWay,
  firstResponse,
  recovery,
  wordOfMouth,
  valueCreated,
}

export const CommunityConnection: CommunityConnectionResolvers = connectionFields
