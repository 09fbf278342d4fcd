import { z } from 'zod'
import { contributions } from '../../db/members/contributions'
import { asked, cursorOf, readCursor, type PageArgs } from '../connections'
import type { Context } from '../context'

const position = z.tuple([z.number(), z.string()])
/** How many acts of a kind in cases are looked at for those that everybody may see. */
const WITHIN = 200
const NOW_AND_LATER = [8.64e15, ''] as const

/** A page of what a member did, newest first. Follows, and acts in cases that are not public, are among it for that member's own eyes only. */
export async function contributionPage(memberId: string, args: PageArgs, { db, viewer }: Context) {
  const page = asked(args)
  const [at, id] = readCursor(page.cursor, 'contributions', position) ?? NOW_AND_LATER
  const rows = await contributions(db, { memberId, private: viewer?.memberId === memberId, at, id, limit: page.limit + 1, within: WITHIN })
  const edges = rows.slice(0, page.limit).map((row) => ({ ...row, cursor: cursorOf('contributions', [row.at, row.id]) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.limit, hasPreviousPage: page.cursor !== null,
      startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
