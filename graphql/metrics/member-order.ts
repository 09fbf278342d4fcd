import { z } from 'zod'
import type { StageName, StageRow } from '../../db/metrics/rows'

/** Two numbers and an id, in the order that they are compared. */
export const positions = z.tuple([z.number(), z.number(), z.string()])
type Position = z.output<typeof positions>

const HIGHEST_FIRST: StageName[] = ['VALUE_NETWORK', 'PURPOSE', 'PRACTICE', 'INTEREST', 'DORMANT', 'LEFT', 'NONE']

const positionOf = (row: StageRow, order: 'stage' | 'since'): Position => (
  [order === 'stage' ? HIGHEST_FIRST.indexOf(row.stage) : 0, row.since ?? 0, row.memberId]
)

const compare = (a: Position, b: Position) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0)

/** Members by stage (highest first, then who was here first), or by who was here first alone; from a position on, in either direction. */
export function inOrder(rows: StageRow[], order: 'stage' | 'since', way: 1 | -1, from: Position | null) {
  return rows
    .map((row) => ({ row, memberId: row.memberId, position: positionOf(row, order) }))
    .sort((a, b) => way * compare(a.position, b.position))
    .filter(({ position }) => from === null || way * compare(position, from) > 0)
}
