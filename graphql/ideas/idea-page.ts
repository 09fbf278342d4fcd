import { z } from 'zod'
import { countIdeas } from '../../db/ideas/count-ideas'
import type { RankedIdea } from '../../db/ideas/ranked-idea'
import { asked, cursorOf, pageOf, readCursor, type PageArgs } from '../connections'
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
  const nodes = new Map((await loadAll(context.loaders.idea, rows.map(({ id }) => id))).map((idea) => [idea.id, idea]))
  return {
    ...pageOf(rows, page, (row) => {
      const idea = nodes.get(row.id)
      return { cursor: cursorOf(order, valuesOf(row)), node: idea ? { ...idea, asOf: args.asOf ?? undefined } : null }
    }),
    total: () => totalOf(args.filter ?? {}, context),
  }
}

const valuesOf = ({ value, people, createdAt, id }: RankedIdea): Position => [value, people, createdAt, id]

/** Cheap totals only: of everything, of all that was not merged, of a community, of a topic. */
async function totalOf(filter: IdeaFilter, { db, loaders }: Context): Promise<number | null> {
  const { communityId, topic, ...others } = filter
  const [counted] = Object.values({ ...filter, statusKind: null }).every((one) => one == null) && (!filter.statusKind || isLive(filter.statusKind)) ? await countIdeas(db, {}) : []
  if (counted) return filter.statusKind ? counted.total - counted.merged : counted.total
  if (Object.values(others).some((one) => one != null) || (communityId != null && topic != null)) return null
  if (communityId != null) return (await loaders.community.load(communityId))?.ideaCount ?? 0
  if (topic == null) return null
  const id = await loaders.topicNamed.load({ kind: 'slug', name: topic })
  return id === null ? 0 : (await loaders.topic.load(id))?.ideaCount ?? 0
}
