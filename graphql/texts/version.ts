import { connectionFields } from '../connections'
import type { IdeaVersionConnectionResolvers, IdeaVersionResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import { written } from '../outcome'
import { changesBetween } from './changes'

export const IdeaVersion: IdeaVersionResolvers = {
  idea: ({ ideaId }, _, { loaders }) => written(loaders.idea, ideaId),
  authors: ({ authorIds }, _, { loaders }) => loadAll(loaders.member, authorIds),
  amendment: ({ amendmentId }, _, { loaders }) => (amendmentId ? loaders.amendment.load(amendmentId) : null),
  isCurrent: async ({ ideaId, number }, _, { loaders }) => (await loaders.idea.load(ideaId))?.version === number,
  changes: async (version, { since }, { loaders }) => {
    const earlier = since ?? version.number - 1
    if (earlier === 0 && since == null) return { since: 0, ...changesBetween({ title: '', body: '' }, version) }
    const before = await loaders.versionNumbered.load(`${version.ideaId}@${earlier}`)
    if (!before) return null
    loaders.compared()
    return { since: earlier, ...changesBetween(before, version) }
  },
}

export const IdeaVersionConnection: IdeaVersionConnectionResolvers = connectionFields
