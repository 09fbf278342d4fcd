import type { QueryResolvers } from '../generated/resolvers'
import { idOf } from '../one-of'
import { communityPage } from './community-page'

export const queries: Pick<QueryResolvers, 'community' | 'communities'> = {
  community: async (_, keys, { loaders }) => {
    const id = await idOf(keys, loaders.communityNamed)
    return id === null ? null : loaders.community.load(id)
  },
  communities: (_, args, context) => communityPage(args, context),
}
