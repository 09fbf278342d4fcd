import type { MergeRow } from '../../db/merge/merges-of-ideas'
import { similarQuery } from '../../db/search/lucene'
import { badInput } from '../errors'
import type { IdeaMergeResolvers, IdeaResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import { author } from '../nodes'
import { written } from '../outcome'
import { canMerge, canUnmerge } from './may-merge'

export const ideaMerges: Pick<IdeaResolvers, 'mergedInto' | 'mergedFrom' | 'viewerCanMerge' | 'mergeSuggestions' | 'likelyDuplicates'> = {
  mergedInto: async ({ id }, _, { loaders }) => (await loaders.merges.load(id)).find(({ went }) => went) ?? null,
  mergedFrom: async ({ id }, _, { loaders }) => (await loaders.merges.load(id)).filter(({ went }) => !went),
  viewerCanMerge: (idea, _, context) => canMerge(idea, context),
  mergeSuggestions: async (idea, { first }, context) => {
    const limit = first ?? 5
    if (limit < 1 || limit > 5) throw badInput('first', 'give 1 to 5.')
    if (idea.statusKind === 'MERGED' || !await canMerge(idea, context)) return []
    const query = similarQuery(`${idea.title} ${idea.body}`.slice(0, 1_000))
    return query === null ? [] : loadAll(context.loaders.idea, await context.loaders.similar({ limit }).load({ ideaId: idea.id, query }))
  },
  likelyDuplicates: async (idea, _, context) => {
    if (idea.statusKind === 'MERGED' || !await canMerge(idea, context)) return []
    const query = similarQuery(`${idea.title} ${idea.body}`.slice(0, 1_000))
    const found = query === null ? [] : await context.loaders.alike.load({ ideaId: idea.id, query })
    const others = new Map((await loadAll(context.loaders.idea, found.map(({ id }) => id))).map((other) => [other.id, other]))
    return found.flatMap(({ id, likeness }) => { const other = others.get(id); return other ? [{ idea: other, likeness }] : [] })
  },
}

export const IdeaMerge: IdeaMergeResolvers = {
  idea: ({ otherId }, _, { loaders }) => written(loaders.idea, otherId),
  by: ({ memberId }, _, context) => author(memberId, context),
  viewerCanUnmerge: async (merge, _, context) => {
    const { went, into } = endsOf(merge)
    return canUnmerge(await written(context.loaders.idea, went), into, context)
  },
}

const endsOf = ({ went, ideaId, otherId }: MergeRow) => (went ? { went: ideaId, into: otherId } : { went: otherId, into: ideaId })
