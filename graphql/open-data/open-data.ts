import type { CommunityResolvers, QueryResolvers } from '../generated/resolvers'

export const queries: Pick<QueryResolvers, 'openData'> = {
  openData: async (_, __, { lastExport, publicUrl }) => {
    const last = await lastExport?.()
    return last ? { ...last, url: `${publicUrl}/api/export`, keyUrl: `${publicUrl}/.well-known/tributary-export-key` } : null
  },
}

export const archiveOfCommunity: Pick<CommunityResolvers, 'archiveUrl'> = {
  archiveUrl: ({ slug }, _, { publicUrl }) => `${publicUrl}/api/export?community=${encodeURIComponent(slug)}`,
}
