import { z } from 'zod'
import { communitiesByText } from '../../db/communities/communities-by-text'
import { communitiesSorted } from '../../db/communities/communities-sorted'
import { searchQuery } from '../../db/search/lucene'
import { asked, cursorOf, pageOf, readCursor, type PageArgs } from '../connections'
import type { Context } from '../context'
import type { CommunityFilter } from '../generated/resolvers'
import { loadAll } from '../load-all'
import type { CommunityPage } from '../objects'

const position = z.tuple([z.number(), z.string()])
const MOST_FOUND = 500

/** A page of communities that meet a filter, newest first. */
export async function communityPage(args: PageArgs & { filter?: CommunityFilter | null }, context: Context): Promise<CommunityPage> {
  const page = asked(args)
  const from = readCursor(page.cursor, 'communities', position)
  const { organizationId = null, source = null, text = null } = args.filter ?? {}
  const fromIds = text === null ? null : await idsByText(text, context)
  const rows = await communitiesSorted(context.db, {
    fromIds, fromMember: null,
    fromOrganization: fromIds === null ? organizationId : null,
    fromCreated: fromIds === null && organizationId === null ? 0 : null,
    organization: fromIds === null ? null : organizationId, source,
    way: page.way, first: -(from?.[0] ?? 0) * page.way, id: from?.[1] ?? null, limit: page.limit + 1,
  })
  const communities = new Map((await loadAll(context.loaders.community, rows.map(({ id }) => id))).map((one) => [one.id, one]))
  return pageOf(rows, page, (row) => ({ cursor: cursorOf('communities', [row.createdAt, row.id]), node: communities.get(row.id) ?? null }))
}

async function idsByText(text: string, { db }: Context): Promise<string[]> {
  const query = searchQuery(text)
  return query === null ? [] : (await communitiesByText(db, { query, limit: MOST_FOUND })).map(({ id }) => id)
}
