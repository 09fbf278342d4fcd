import { z } from 'zod'
import { search } from '../../db/search/search'
import { searchQuery } from '../../db/search/lucene'
import { asked, connectionFields, cursorOf, pageOf, readCursor } from '../connections'
import { badInput } from '../errors'
import type { QueryResolvers, SearchConnectionResolvers } from '../generated/resolvers'
import { node } from '../nodes'
import type { NodeObject, SearchPage } from '../objects'

const position = z.tuple([z.number(), z.string()])
const BEST = [Number.MAX_VALUE, ''] as const
const MOST_FOUND = 1_000
const SEARCHED = ['Idea', 'Community', 'Organization', 'Topic', 'Post'] as const
type Searched = Extract<NodeObject, { __typename: (typeof SEARCHED)[number] }>

const isSearched = (one: NodeObject | null): one is Searched => SEARCHED.some((name) => name === one?.__typename)

export const queries: Pick<QueryResolvers, 'search'> = {
  search: async (_, args, context): Promise<SearchPage> => {
    if (args.text.length < 1 || args.text.length > 200) throw badInput('text', 'give 1 to 200 characters.')
    const page = asked(args)
    const query = searchQuery(args.text)
    const [score, id] = readCursor(page.cursor, 'search', position) ?? BEST
    const rows = query === null ? [] : await search(context.db, { query, score, id, most: MOST_FOUND, limit: page.limit + 1 })
    const found = new Map(await Promise.all(rows.map(async (row) => [row.id, await node(row.id, context)] as const)))
    return pageOf(rows, page, (row) => {
      const one = found.get(row.id) ?? null
      return { cursor: cursorOf('search', [row.score, row.id]), node: isSearched(one) ? one : null }
    })
  },
}

export const SearchConnection: SearchConnectionResolvers = { nodes: connectionFields.nodes }
