import type { StatusKind } from '../../graphql/generated/documents/graphql'
import { orderOf, type Order } from '../components/idea-orders'

export const PAGE = 20
export const statuses: readonly StatusKind[] = ['OPEN', 'UNDER_REVIEW', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED', 'MERGED']
/** What people of the organization may choose; an idea is merged by merging it. */
export const settable = statuses.filter((status) => status !== 'MERGED')

/** What the address of the list may ask for. */
export type Search = Partial<Record<'order' | 'community' | 'topic' | 'status' | 'after' | 'before', string | string[]>>
export interface Chosen { order: Order; community?: string; topic?: string; status?: StatusKind; after?: string; before?: string }

const one = (value: string | string[] | undefined) => (typeof value === 'string' && value !== '' ? value : undefined)

/** The choices in an address; what means nothing is passed over. */
export const chosen = (search: Search): Chosen => ({
  order: orderOf(search.order),
  community: one(search.community),
  topic: one(search.topic),
  status: statuses.find((status) => status === search.status),
  after: one(search.after),
  before: one(search.before),
})

/** The address of the list with these choices. */
export function addressOf(chosen: Chosen): string {
  const query = new URLSearchParams(Object.entries(chosen).filter((entry): entry is [string, string] => Boolean(entry[1]) && entry[1] !== 'gaining'))
  return query.size ? `/ideas?${query}` : '/ideas'
}
