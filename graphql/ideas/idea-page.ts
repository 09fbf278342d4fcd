import { z } from 'zod'
import { countIdeas } from '../../db/ideas/count-ideas'
import { countMerged } from '../../db/ideas/count-merged'
import type { RankedIdea } from '../../db/ideas/ranked-idea'
import { asked, cursorOf, pageOf, readCursor, shownIds, type PageArgs } from '../connections'
import type { Context } from '../context'
import type { IdeaFilter, IdeaOrder } from '../generated/resolvers'
import { loadAll } from '../load-all'
import type { IdeaPage } from '../objects'
import { choiceOf, isLive } from './idea-choice'
import { ranked } from './idea-ranking'

export interface IdeaListArgs extends PageArgs { filter?: IdeaFilter | null, orderBy?: IdeaOrder | null, asOf?: number | null }

/** What a cursor of ideas holds: what they are sorted by, people, createdAt, id. */
export const position = z.tuple([z.number(), z.number(), z.number(), z.string()])
export type Position = z.output<typeof position>

const GAINING: IdeaOrder = { field: 'CONFLUENCE_GAIN', direction: 'DESC' }

/** A page of ideas that meet a filter, in an order, as they stand or as they stood at asOf. */
export async function ideaPage(args: IdeaListArgs, context: Context): Promise<IdeaPage> {
  const page = asked(args)
  const orderBy = args.orderBy ?? GAINING
  const order = [orderBy.field, orderBy.direction, ...(args.asOf == null ? [] : [args.asOf])].join(' ')
  const from = readCursor(page.cursor, order, position)
  const choice = await choiceOf(args.filter ?? {}, context)
  const rows = choice === null ? [] : await ranked({ choice, orderBy, from, page, asOf: args.asOf ?? null }, context)
  const nodes = new Map((await loadAll(context.loaders.idea, shownIds(rows, page))).map((idea) => [idea.id, idea]))
  const found = pageOf(rows, page, (row) => {
    const idea = nodes.get(row.id)
    return { cursor: cursorOf(order, valuesOf(row)), node: idea ? { ...idea, asOf: args.asOf ?? undefined } : null }
  })
  const numbers = new Map(orderBy.field === 'CREATED_AT' ? [] : rows.map((row) => [row.id, row]))
  return {
    ...found,
    edges: found.edges.map((edge) => ({ ...edge, sortedBy: numbers.get(edge.node.id)?.value ?? null, sortedByPeople: numbers.get(edge.node.id)?.people ?? null })),
    total: () => totalOf(args.filter ?? {}, context),
  }
}

const valuesOf = ({ value, people, createdAt, id }: RankedIdea): Position => [value, people, createdAt, id]

/** Cheap totals only: of everything, of a community, of a topic, and of each without what was merged. */
async function totalOf({ statusKind, communityId, topic, ...others }: IdeaFilter, context: Context): Promise<number | null> {
  const live = statusKind ? isLive(statusKind) : false
  if (Object.values(others).some((one) => one != null) || (statusKind && !live) || (communityId != null && topic != null)) return null
  const counted = communityId == null && topic == null ? (await countIdeas(context.db, {}))[0] : await countedIn({ communityId, topic }, live, context)
  return counted ? counted.total - (live ? counted.merged : 0) : 0
}

async function countedIn({ communityId, topic }: Pick<IdeaFilter, 'communityId' | 'topic'>, live: boolean, { db, loaders }: Context) {
  const topicId = topic == null ? null : await loaders.topicNamed.load({ kind: 'slug', name: topic })
  const place = communityId != null ? await loaders.community.load(communityId) : topicId && await loaders.topic.load(topicId)
  const [counted] = place && live ? await countMerged(db, { communityId: communityId ?? null, topicId }) : []
  return place ? { total: place.ideaCount, merged: counted?.merged ?? 0 } : null
}
