import type { IdeaOrder, StatusKind } from '../../graphql/generated/documents/graphql'

/** What lists of ideas show unless they are asked: all but what continues in another. */
export const live: StatusKind[] = ['OPEN', 'UNDER_REVIEW', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DECLINED']

/** The orders that people choose from, as they stand in the address. */
export const orders = ['gaining', 'trending', 'new', 'supported'] as const
export type Order = (typeof orders)[number]

export const orderOf = (value: unknown): Order => orders.find((order) => order === value) ?? 'gaining'

export const ideaOrders: Record<Order, IdeaOrder> = {
  gaining: { field: 'CONFLUENCE_GAIN', direction: 'DESC' },
  trending: { field: 'TRENDING', direction: 'DESC' },
  new: { field: 'CREATED_AT', direction: 'DESC' },
  supported: { field: 'SUPPORT', direction: 'DESC' },
}
