import { stagesOf } from '../../db/metrics/stage'
import { hostedIn } from './hosted'
import type { ContributionEdgeResolvers, MemberResolvers } from '../generated/resolvers'
import { ideaPage } from '../ideas/idea-page'
import { loadAll } from '../load-all'
import { instantOf } from '../metrics/measured'
import { node } from '../nodes'
import { contributionPage } from './contribution-page'

const FORMER = { nl: 'Voormalig lid', en: 'Former member' }
const KINDS = { person: 'PERSON', staff: 'STAFF', bot: 'BOT' } as const

export const Member: MemberResolvers = {
  name: ({ name }, _, { language }) => name ?? (language === 'nl' ? FORMER.nl : FORMER.en),
  kind: ({ kind }) => KINDS[kind],
  joinedAt: ({ joinedAt }) => joinedAt ?? 0,
  represents: ({ organizationIds }, _, { loaders }) => loadAll(loaders.organization, organizationIds),
  communities: ({ communityIds }, _, { loaders }) => loadAll(loaders.community, communityIds),
  ideas: ({ id }, args, context) => ideaPage({ ...args, filter: { authorId: id }, orderBy: { field: 'CREATED_AT', direction: 'DESC' } }, context),
  contributions: ({ id }, args, context) => contributionPage(id, args, context),
  stages: async (member, { asOf, windowDays }, context) => {
    const communityIds = await hostedIn(member, context)
    if (communityIds === null) return null
    const rows = await stagesOf(context.db, { memberIds: [member.id], communityIds, instants: [instantOf(asOf, context)], windowDays: windowDays ?? 90 })
    return rows.filter(({ stage }) => stage !== 'NONE')
  },
}

export const ContributionEdge: ContributionEdgeResolvers = {
  node: ({ targetId }, _, context) => (targetId ? node(targetId, context) : null),
  text: async ({ id, type }, _, context) => {
    const made = type === 'CO_DEVELOPED' ? await context.loaders.textOfAct.load(id) : null
    const text = made && await node(made.textId, context)
    return text?.__typename === 'IdeaVersion' || text?.__typename === 'Amendment' ? text : null
  },
  community: ({ communityId }, _, { loaders }) => (communityId ? loaders.community.load(communityId) : null),
}
