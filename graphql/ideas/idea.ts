import { connectionFields } from '../connections'
import { commentPage } from '../conversation/threads'
import type { IdeaConnectionResolvers, IdeaResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import { confluence } from '../metrics/confluence'
import { ideaOverTime } from '../metrics/confluence-steps'

export const Idea: IdeaResolvers = {
  community: ({ communityId }, _, { loaders }) => (communityId ? loaders.community.load(communityId) : null),
  authors: ({ authorIds }, _, { loaders }) => loadAll(loaders.member, authorIds),
  topics: ({ topicIds }, _, { loaders }) => loadAll(loaders.topic, topicIds),
  viewerSupports: async ({ id }, _, { loaders }) => (await loaders.viewerOnIdea.load(id))?.supports ?? false,
  viewerOpposes: async ({ id }, _, { loaders }) => (await loaders.viewerOnIdea.load(id))?.opposes ?? false,
  viewerFollows: async ({ id }, _, { loaders }) => (await loaders.viewerOnIdea.load(id))?.follows ?? false,
  viewerIsAuthor: async ({ id }, _, { loaders }) => (await loaders.viewerOnIdea.load(id))?.isAuthor ?? false,
  comments: ({ id }, args, context) => commentPage(id, args, context),
  confluence,
  confluenceOverTime: ideaOverTime,
}

export const IdeaConnection: IdeaConnectionResolvers = connectionFields
