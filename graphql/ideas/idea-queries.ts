import { ideasByText } from '../../db/ideas/ideas-by-text'
import { similarQuery } from '../../db/search/lucene'
import { badInput } from '../errors'
import type { QueryResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import { idOf } from '../one-of'
import { ideaPage } from './idea-page'

export const queries: Pick<QueryResolvers, 'idea' | 'ideas' | 'similarIdeas'> = {
  idea: async (_, keys, { loaders }) => {
    const id = await idOf(keys, loaders.ideaNamed)
    return id === null ? null : loaders.idea.load(id)
  },
  ideas: (_, args, context) => ideaPage(args, context),
  similarIdeas: async (_, { text, first }, { db, loaders }) => {
    if (text.trim().length < 3 || text.length > 1_000) throw badInput('text', 'give 3 to 1,000 characters.')
    const query = similarQuery(text)
    if (query === null) return []
    const found = await ideasByText(db, { query, limit: first ?? 5 })
    return loadAll(loaders.idea, found.map(({ id }) => id))
  },
}
