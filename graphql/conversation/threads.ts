import { z } from 'zod'
import { asked, cursorOf, pageOf, readCursor, shownIds, type PageArgs } from '../connections'
import type { Context } from '../context'
import { loadAll } from '../load-all'
import type { CommentPage, PostPage } from '../objects'

const position = z.tuple([z.number(), z.string()])
const EARLIEST = [-1, ''] as const
const LATEST = [8.64e15, '￿'] as const

/** A page of the comments that hang directly on an idea, post or comment, oldest first. */
export async function commentPage(thread: string, args: PageArgs, context: Context): Promise<CommentPage> {
  const page = asked(args)
  const [at, id] = readCursor(page.cursor, 'thread', position) ?? (page.way === 1 ? EARLIEST : LATEST)
  const rows = await context.loaders.thread({ way: page.way, at, id, limit: page.limit + 1 }).load(thread)
  const comments = new Map((await loadAll(context.loaders.comment, shownIds(rows, page))).map((comment) => [comment.id, comment]))
  return pageOf(rows, page, (row) => ({ cursor: cursorOf('thread', [row.createdAt, row.id]), node: comments.get(row.id) ?? null }))
}

/** A page of what the people of a community share, newest first. */
export async function postPage(communityId: string, args: PageArgs, context: Context): Promise<PostPage> {
  const page = asked(args)
  const [at, id] = readCursor(page.cursor, 'posts', position) ?? (page.way === 1 ? LATEST : EARLIEST)
  const rows = await context.loaders.postsIn({ way: page.way, at, id, limit: page.limit + 1 }).load(communityId)
  const posts = new Map((await loadAll(context.loaders.post, shownIds(rows, page))).map((post) => [post.id, post]))
  return pageOf(rows, page, (row) => ({ cursor: cursorOf('posts', [row.createdAt, row.id]), node: posts.get(row.id) ?? null }))
}
