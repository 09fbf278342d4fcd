import type { DeskHandsQuery } from '../../../../graphql/generated/documents/graphql'
import type { DeskOf } from './desk'

/** Who may be asked, and the organization's own words for where an idea stands. */
export type Hands = DeskHandsQuery['organization']

/** What a part of the list is made of: whose desk, how many rows, whether the other parts stand beside it, from where on, and the address of the part alone. */
export interface PieceProps { desk: DeskOf; hands: Hands; first: number; whole: boolean; after: string | undefined; path: string }
