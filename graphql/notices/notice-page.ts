import { z } from 'zod'
import { noticesOfMember } from '../../db/notices/notices-of-member'
import { asked, cursorOf, pageOf, readCursor, type PageArgs } from '../connections'
import type { Context } from '../context'
import { loadAll } from '../load-all'
import type { NoticePage } from '../objects'

const position = z.tuple([z.number(), z.string()])
const LATEST = [8.64e15, '\uffff'] as const

/** A page of what a member was told, newest first; for that member's own eyes. */
export async function noticePage(memberId: string, args: PageArgs, context: Context): Promise<NoticePage> {
  const page = asked(args)
  const [at, id] = readCursor(page.cursor, 'notices', position) ?? LATEST
  const rows = context.viewer?.memberId === memberId ? await noticesOfMember(context.db, { memberId, at, id, limit: page.limit + 1 }) : []
  const notices = new Map((await loadAll(context.loaders.notice, rows.map((row) => row.id))).map((notice) => [notice.id, notice]))
  return pageOf(rows, page, (row) => ({ cursor: cursorOf('notices', [row.at, row.id]), node: notices.get(row.id) ?? null }))
}
