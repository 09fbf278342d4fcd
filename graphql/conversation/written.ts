import { z } from 'zod'
import { earlierTexts, type EarlierTextRow } from '../../db/conversation/earlier-texts'
import { RESTORABLE } from '../../db/acts/change-text'
import { asked, connectionFields, cursorOf, pageOf, readCursor, type PageArgs } from '../connections'
import type { Context } from '../context'
import { goneSince } from '../errors'
import type { CommentResolvers, EarlierTextConnectionResolvers, PostResolvers, WrittenResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import { node } from '../nodes'
import type { CommentObject, EarlierTextPage, PostObject } from '../objects'
import { mayAccept } from './may-accept'

type Text = CommentObject | PostObject

const BEYOND = 1_000_000

async function earlier({ id }: Text, args: PageArgs, { db }: Context): Promise<EarlierTextPage> {
  const page = asked(args)
  const [edition] = readCursor(page.cursor, 'editions', z.tuple([z.number().int()])) ?? [BEYOND]
  const rows = await earlierTexts(db, { textId: id, edition, limit: page.limit + 1 })
  return pageOf(rows, page, (row: EarlierTextRow) => ({ cursor: cursorOf('editions', [row.edition]), node: row }))
}

/** The members whom a text names. */
export const mentions = async ({ id }: { id: string }, _: unknown, { loaders }: Context) => (
  loadAll(loaders.member, (await loaders.mentions.load(id)).map(({ memberId }) => memberId))
)

const isOwn = ({ authorId }: Text, { viewer }: Context) => viewer?.memberId === authorId

const shared = {
  earlierTexts: (text: Text, args: PageArgs, context: Context) => earlier(text, args, context),
  mentions,
  reactions: ({ id }: Text, _: unknown, { loaders }: Context) => loaders.reactions.load(id),
  viewerIsAuthor: (text: Text, _: unknown, context: Context) => isOwn(text, context),
  viewerMayRestore: (text: Text, _: unknown, context: Context) => text.withdrawnAt !== null && isOwn(text, context) && text.withdrawnAt > context.now - RESTORABLE,
  viewerThanked: async ({ id }: Text, _: unknown, { loaders }: Context) => await loaders.thanked.load(id) !== null,
}

export const writtenComment: CommentResolvers = shared
export const writtenPost: PostResolvers = {
  ...shared,
  acceptedAnswer: async ({ id, kind }, _, { loaders }) => {
    const accepted = kind === 'QUESTION' ? await loaders.accepted.load(id) : null
    return accepted && loaders.comment.load(accepted.answerId)
  },
  viewerMayAccept: async (post, _, context) => post.kind === 'QUESTION' && await mayAccept(post, context),
}

export const EarlierTextConnection: EarlierTextConnectionResolvers = { nodes: connectionFields.nodes }
export const Written: WrittenResolvers = { __resolveType: ({ __typename }) => __typename }

/** A comment or post that a write has just named. */
export async function writtenText(id: string, context: Context): Promise<Text> {
  const text = await node(id, context)
  if (text?.__typename === 'Comment' || text?.__typename === 'Post') return text
  throw goneSince()
}
