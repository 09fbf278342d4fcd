import type { QueryResolvers } from '../generated/resolvers'
import { idOf } from '../one-of'

export const queries: Pick<QueryResolvers, 'member' | 'viewer'> = {
  viewer: (_, __, { viewer, loaders }) => (viewer ? loaders.member.load(viewer.memberId) : null),
  member: async (_, keys, { loaders }) => {
    const id = await idOf(keys, loaders.memberNamed)
    return id === null ? null : loaders.member.load(id)
  },
}
