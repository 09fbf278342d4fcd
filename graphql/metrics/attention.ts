import { PORTAL, trendingAmong, type PlaceTopics } from '../../db/metrics/topic-activity'
import type { Context } from '../context'
import type { CommunityBridgeResolvers, CommunityResolvers, ContestedStageResolvers, IdeaResolvers, QueryResolvers, TopicOnTheMoveResolvers, TopicResolvers } from '../generated/resolvers'
import { author } from '../nodes'
import { written } from '../outcome'
import { seesFor } from '../viewer'
import { hostOf } from './confluence'
import { definition, instantOf, PRIVACY_FLOOR } from './measured'

interface Instant { asOf?: number | null }
interface Window extends Instant { windowDays?: number | null }

const [CLOUD_DAYS, MOST_TOPICS, MOST_TRENDING, MOST_BRIDGES] = [28, 100, 10, 20]
const [SHARED, CONTESTED, ROUNDING] = [0.6, 0.5, 1e-9]

/** How many are connected to an idea, topic or member, how often, and how far it travels past them. */
export async function importance({ id }: { id: string }, args: Window, context: Context) {
  const [asOf, windowDays] = [instantOf(args.asOf, context), args.windowDays ?? 28]
  const row = await context.loaders.importance({ asOf, windowDays }).load(id)
  return row && { ...row, asOf, windowDays, sampleSize: row.relations, definition: definition(context, 'importance') }
}

async function topicActivity(placeId: string, args: Instant, context: Context) {
  const asOf = instantOf(args.asOf, context)
  const found: PlaceTopics | null = await context.loaders.topicActivity({ asOf }).load(placeId)
  const topics = found?.topics ?? []
  return {
    asOf, windowDays: CLOUD_DAYS, sampleSize: topics.length, definition: definition(context, 'topic-activity'),
    cloud: topics.filter(({ people }) => people > 0).slice(0, MOST_TOPICS), trending: trendingAmong(topics).slice(0, MOST_TRENDING),
  }
}

export const queries: Pick<QueryResolvers, 'topicActivity'> = { topicActivity: (_, args, context) => topicActivity(PORTAL, args, context) }

function readingOf(value: number | null, sources: number) {
  if (value === null || sources < 2) return null
  return value >= SHARED - ROUNDING ? 'SHARED' as const : value < CONTESTED - ROUNDING ? 'CONTESTED' as const : 'MIXED' as const
}

export const attentionOfIdea: IdeaResolvers = {
  importance,
  commonGround: async (idea, args, context) => {
    const asOf = instantOf(args.asOf, context)
    const row = await context.loaders.commonGround({ asOf }).load(idea.id)
    if (!row) return null
    const value = row.votes >= PRIVACY_FLOOR || seesFor(context.viewer, await hostOf(idea, context)) ? row.value : null
    return { ...row, asOf, windowDays: null, sampleSize: row.votes, definition: definition(context, 'common-ground'), value, reading: readingOf(value, row.sources) }
  },
  collectiveIntelligence: async (idea, args, context) => {
    const asOf = instantOf(args.asOf, context)
    const row = await context.loaders.collective({ asOf }).load(idea.id)
    if (!row) return null
    const shown = row.people >= PRIVACY_FLOOR || seesFor(context.viewer, await hostOf(idea, context))
    return {
      ...row, asOf, windowDays: null, sampleSize: row.people, definition: definition(context, 'collective-intelligence'),
      turnEquality: shown ? row.turnEquality : null, buildOn: shown ? row.buildOn : null,
    }
  },
}

export const attentionOfTopic: TopicResolvers = { importance }

export const attentionOfCommunity: CommunityResolvers = {
  topicActivity: ({ id }, args, context) => topicActivity(id, args, context),
  bridges: async ({ id, organizationId }, args, context) => {
    const [asOf, windowDays] = [instantOf(args.asOf, context), args.windowDays ?? 90]
    const row = await context.loaders.bridges({ asOf, windowDays }).load(id)
    if (!row) return null
    const shown = row.people >= PRIVACY_FLOOR || seesFor(context.viewer, organizationId)
    return {
      asOf, windowDays, sampleSize: row.people, definition: definition(context, 'community-bridges'),
      coefficient: shown ? row.coefficient : null, communities: row.bridges.slice(0, MOST_BRIDGES),
    }
  },
  residentsJoinedTogether: async ({ id }, args, context) => (
    (await context.loaders.joinedTogether({ asOf: instantOf(args.asOf, context) }).load(id))?.joinedTogether ?? null
  ),
  contestedStages: ({ id }, _, { loaders }) => loaders.contestedStages.load(id),
}

export const TopicOnTheMove: TopicOnTheMoveResolvers = { topic: ({ topicId }, _, { loaders }) => written(loaders.topic, topicId) }
export const CommunityBridge: CommunityBridgeResolvers = { community: ({ communityId }, _, { loaders }) => written(loaders.community, communityId) }
export const ContestedStage: ContestedStageResolvers = { member: ({ memberId }, _, context) => author(memberId, context) }
