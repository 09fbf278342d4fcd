import { z } from 'zod'
import { answers } from '../../db/organizations/answers'
import { communityPage } from '../communities/community-page'
import { asked, connectionFields, cursorOf, pageOf, readCursor, type PageArgs } from '../connections'
import type { Context } from '../context'
import type { OrganizationConnectionResolvers, OrganizationResolvers } from '../generated/resolvers'
import { LIVE } from '../ideas/idea-choice'
import { ideaPage } from '../ideas/idea-page'
import { loadAll } from '../load-all'
import { ofPlaces } from '../metrics/of-places'
import { valueNetwork } from '../metrics/flows'
import { placeMovement } from '../metrics/histories'
import type { CommentPage } from '../objects'

const position = z.tuple([z.number(), z.string()])
const LATEST = [8.64e15, ''] as const

async function answerPage(organizationId: string, args: PageArgs, context: Context): Promise<CommentPage> {
  const page = asked(args)
  const [at, id] = readCursor(page.cursor, 'answers', position) ?? LATEST
  const rows = await answers(context.db, { organizationId, at, id, limit: page.limit + 1 })
  const comments = new Map((await loadAll(context.loaders.comment, rows.map((row) => row.id))).map((one) => [one.id, one]))
  return pageOf(rows, page, (row) => ({ cursor: cursorOf('answers', [row.createdAt, row.id]), node: comments.get(row.id) ?? null }))
}

export const Organization: OrganizationResolvers = {
  representatives: ({ representativeIds }, _, { loaders }) => loadAll(loaders.member, representativeIds),
  communities: ({ id }, args, context) => communityPage({ ...args, filter: { organizationId: id } }, context),
  ideas: ({ id }, { statusKind, ...args }, context) => ideaPage({ ...args, filter: { organizationId: id, statusKind: statusKind ?? LIVE } }, context),
  answers: ({ id }, args, context) => answerPage(id, args, context),
  viewerRepresents: ({ id }, _, { viewer }) => viewer?.organizationIds.includes(id) ?? false,
  movement: placeMovement,
  ...ofPlaces,
  valueNetwork,
}

export const OrganizationConnection: OrganizationConnectionResolvers = { nodes: connectionFields.nodes }
