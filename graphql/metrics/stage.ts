import { communityStage } from '../../db/metrics/community-stage'
import type { StageName, StageRow } from '../../db/metrics/rows'
import { asked, cursorOf, pageOf, readCursor, type PageArgs } from '../connections'
import type { Context } from '../context'
import { problem } from '../errors'
import type { CommunityMemberConnectionResolvers, CommunityMemberEdgeResolvers, CommunityFactsResolvers, MemberStageResolvers, StageEvidenceResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import type { CommunityMemberPage, CommunityObject } from '../objects'
import { seesFor } from '../viewer'
import { definition, instantOf } from './measured'
import { inOrder, positions } from './member-order'

interface Window { asOf?: number | null, windowDays?: number | null }

const daysOf = ({ windowDays }: Window) => windowDays ?? 90
const stagesOf = (community: CommunityObject, args: Window, context: Context) => (
  context.loaders.stages({ windowDays: daysOf(args) }).load({ communityId: community.id, asOf: instantOf(args.asOf, context) })
)

/** The community's own stage at an instant, with how many members it rests on. */
export async function stage(community: CommunityObject, args: Window, context: Context) {
  const rows = await stagesOf(community, args, context)
  const found = communityStage(rows.map(({ stage }) => stage))
  return { ...found, asOf: instantOf(args.asOf, context), windowDays: daysOf(args), sampleSize: found.active, definition: definition(context, 'community-stage') }
}

/** Everybody who ever took part. Stages, and the order by stage, are for the hosting organization; members see their own. */
export async function members(community: CommunityObject, args: PageArgs & Window & { stage?: StageName | null }, context: Context): Promise<CommunityMemberPage> {
  const insider = seesFor(context.viewer, community.organizationId)
  if (args.stage && !insider) throw problem('FORBIDDEN', 'Only people and keys of the hosting organization may list members by stage.')
  const seen = (await stagesOf(community, args, context))
    .filter((row) => row.stage !== 'NONE' && (!args.stage || row.stage === args.stage))
  return memberPage(seen, args, insider, context)
}

async function memberPage(seen: StageRow[], args: PageArgs, insider: boolean, context: Context): Promise<CommunityMemberPage> {
  const page = asked(args)
  const order = insider ? 'stage' : 'since'
  const from = readCursor(page.cursor, order, positions)
  const rows = inOrder(seen, order, page.way, from).slice(0, page.limit + 1)
  const people = new Map((await loadAll(context.loaders.member, rows.map(({ memberId }) => memberId))).map((member) => [member.id, member]))
  const { edges, pageInfo } = pageOf(rows, page, ({ row, position, memberId }) => {
    const node = people.get(memberId) ?? null
    const cursor = cursorOf(order, position)
    return { cursor, node: node && { row, node, cursor, shown: insider || context.viewer !== null && (context.viewer.memberId === memberId || node.showsStages) } }
  })
  return { edges: edges.map(({ node }) => node), pageInfo, total: () => seen.length }
}

export const CommunityMemberConnection: CommunityMemberConnectionResolvers = { totalCount: (page) => page.total?.() ?? null }

export const CommunityMemberEdge: CommunityMemberEdgeResolvers = {
  stage: ({ row, shown }) => (shown ? row.stage : null),
  evidence: ({ row, shown }) => (shown ? row : null),
  since: ({ row }) => row.since,
}

export const StageEvidence: StageEvidenceResolvers = {
  partners: ({ partnerIds }, _, { loaders }) => loadAll(loaders.member, partnerIds),
  idea: ({ ideaId }, _, { loaders }) => (ideaId ? loaders.idea.load(ideaId) : null),
}

export const MemberStage: MemberStageResolvers = {
  community: async ({ communityId }, _, { loaders }) => {
    const community = await loaders.community.load(communityId)
    if (!community) throw new Error('A stage in a community that is gone.')
    return community
  },
  evidence: (row) => row,
}

export const CommunityFacts: CommunityFactsResolvers = {
  basin: async ({ basinId }, _, { loaders }) => {
    const community = await loaders.community.load(basinId)
    if (!community) throw new Error('A basin named after a community that is gone.')
    return community
  },
}
