import { ideasByConfluence } from '../../db/ideas/ideas-by-confluence'
import { ideasByGain } from '../../db/ideas/ideas-by-gain'
import { ideasBySupport } from '../../db/ideas/ideas-by-support'
import { ideasByTrending } from '../../db/ideas/ideas-by-trending'
import { ideasSorted } from '../../db/ideas/ideas-sorted'
import { newestIdeas } from '../../db/ideas/newest-ideas'
import { BEYOND, type RankedIdea } from '../../db/ideas/ranked-idea'
import { rankedByConfluence } from '../../db/metrics/ranking'
import type { Asked } from '../connections'
import type { Context } from '../context'
import type { IdeaOrder, IdeaOrderField } from '../generated/resolvers'
import { isEverything, isLive, type Choice } from './idea-choice'
import type { Position } from './idea-page'

interface Wanted { choice: Choice, orderBy: IdeaOrder, from: Position | null, page: Asked, asOf: number | null }

const byIndex = {
  CONFLUENCE: ideasByConfluence, CONFLUENCE_GAIN: ideasByGain, TRENDING: ideasByTrending, SUPPORT: ideasBySupport, CREATED_AT: newestIdeas,
} satisfies Record<IdeaOrderField, unknown>

/** The ideas of a page, and one more if there is one, in the direction asked for. */
export async function ranked(wanted: Wanted, context: Context): Promise<RankedIdea[]> {
  const { choice, orderBy: { field, direction }, from, page, asOf } = wanted
  if (asOf !== null && (field === 'CONFLUENCE' || field === 'CONFLUENCE_GAIN')) return rankedAt({ ...wanted, asOf }, context)
  if (isEverything(choice) && direction === 'DESC' && page.way === 1) {
    const [value, people, createdAt, id] = from ?? [BEYOND.value, BEYOND.people, BEYOND.createdAt, BEYOND.id]
    return byIndex[field](context.db, { value, people, createdAt, id, limit: page.limit + 1, live: isLive(choice.statusKinds) })
  }
  const turn = direction === 'DESC' ? -page.way : page.way
  const [value, people, createdAt, id] = from ?? [0, 0, 0, null]
  return ideasSorted(context.db, {
    ...choice, field, turn: turn as 1 | -1, way: page.way,
    first: value * turn, second: -people * page.way, third: createdAt * page.way, id, limit: page.limit + 1,
  })
}

const ALL = 100_000
const WINDOW_DAYS = 28

/** The order of another instant: measured, not stored. */
async function rankedAt({ choice, orderBy, from, page, asOf }: Wanted & { asOf: number }, { db }: Context): Promise<RankedIdea[]> {
  const chosen = await ideasSorted(db, { ...choice, field: 'CREATED_AT', turn: 1, way: 1, first: 0, second: 0, third: 0, id: null, limit: ALL })
  const by = orderBy.field === 'CONFLUENCE' ? 'value' : 'gain'
  const candidates = chosen.map(({ id, createdAt }) => ({ ideaId: id, createdAt }))
  const rows = (await rankedByConfluence(db, { candidates, asOf, windowDays: WINDOW_DAYS, by }))
    .map((row) => ({ id: row.ideaId, value: row[by], people: row.people, createdAt: row.createdAt }))
  const turn = orderBy.direction === 'DESC' ? -page.way : page.way
  const compare = comparing(turn, page.way)
  const start = from && { value: from[0], people: from[1], createdAt: from[2], id: from[3] }
  return rows.sort(compare).filter((row) => !start || compare(row, start) > 0).slice(0, page.limit + 1)
}

/** By value, turned as asked; equals: more people first, then the older, then by id. */
const comparing = (turn: number, way: number) => (a: RankedIdea, b: RankedIdea) => (
  turn * (a.value - b.value) || way * (b.people - a.people || a.createdAt - b.createdAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
)
