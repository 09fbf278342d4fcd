import type { z } from 'zod'
import { problem } from './errors'

export interface PageArgs { first?: number | null, after?: string | null, last?: number | null, before?: string | null }

/** limit: how many; way: 1 from the start, -1 from the end; cursor: where it goes on. */
export interface Asked { limit: number, way: 1 | -1, cursor: string | null }

export interface Page<T> {
  edges: { cursor: string, node: T }[]
  pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  /** Asked only when somebody wants to know. */
  total?: () => Promise<number | null> | number | null
}

/** What a page is asked for. limits/arguments.ts has refused what is out of bounds before. */
export const asked = ({ first, after, last, before }: PageArgs): Asked => (
  last == null ? { limit: first ?? 0, way: 1, cursor: after ?? null } : { limit: last, way: -1, cursor: before ?? null }
)

/** A cursor: opaque to callers; holds the name of its order and the values that the next page goes on from. */
export const cursorOf = (order: string, values: unknown[]) => Buffer.from(JSON.stringify([1, order, ...values])).toString('base64url')

/** The values in a cursor; INVALID_CURSOR when it is none, or was made for another order. Null for none. */
export function readCursor<T extends z.ZodType>(cursor: string | null, order: string, values: T): z.output<T> | null {
  if (cursor === null) return null
  const parsed = values.safeParse(partsOf(cursor, order))
  if (!parsed.success) throw problem('INVALID_CURSOR', 'This cursor is not one of this list in this order: start again without it.')
  return parsed.data
}

function partsOf(cursor: string, order: string): unknown {
  try {
    const [version, name, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[]
    return version === 1 && name === order ? values : null
  } catch {
    return null
  }
}

/** The ids of the rows that a page shows: the one that was read further is not. */
export const shownIds = (rows: { id: string }[], { limit }: Asked) => rows.slice(0, limit).map(({ id }) => id)

/** A page out of rows that were read one further than asked for, in the direction that was asked for. */
export function pageOf<Row, T>(rows: Row[], page: Asked, edge: (row: Row) => { cursor: string, node: T | null }): Page<T> {
  const kept = rows.slice(0, page.limit)
  if (page.way === -1) kept.reverse()
  const more = rows.length > page.limit
  const edges = kept.map(edge).filter((one): one is { cursor: string, node: T } => one.node !== null)
  const pageInfo = {
    hasNextPage: page.way === 1 ? more : page.cursor !== null,
    hasPreviousPage: page.way === -1 ? more : page.cursor !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
  return { edges, pageInfo }
}

/** Fields that connections share; some have no totalCount. */
export const connectionFields = {
  nodes: <T>(page: Page<T>) => page.edges.map(({ node }) => node),
  totalCount: async (page: Page<unknown>) => (await page.total?.()) ?? null,
}
