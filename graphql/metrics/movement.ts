import { movement as measured, movementBetween, type Move } from '../../db/metrics/movement'
import type { MovementRow } from '../../db/metrics/rows'
import type { Context } from '../context'
import type { CommunityObject } from '../objects'
import { seesFor } from '../viewer'
import { definition, PRIVACY_FLOOR } from './measured'

interface Between { from: number, to: number, windowDays: number }
type Moved = ReturnType<typeof movementBetween>

/** Where the members of a community at one instant are at another. */
export async function movement(community: CommunityObject, args: { from: number, to: number, windowDays?: number | null }, context: Context) {
  const { from, to } = args
  const windowDays = args.windowDays ?? 90
  const stages = context.loaders.stages({ windowDays })
  const [before, after] = await Promise.all([stages.load({ communityId: community.id, asOf: from }), stages.load({ communityId: community.id, asOf: to })])
  return shownTo(movementBetween(before, after, to - from), { from, to, windowDays }, community.organizationId, context)
}

/** The same of people in a place, given by their stages; `hostId`: the organization that may see the rates of few. */
export const movementOf = (moves: Move[], between: Between, hostId: string | null, context: Context) => (
  shownTo(measured(moves, between.to - between.from), between, hostId, context)
)

function shownTo(moved: Moved, between: Between, hostId: string | null, context: Context) {
  const row = { ...between, ...moved }
  const shown = seesFor(context.viewer, hostId) ? row : withoutSmallRates(row)
  return { ...shown, asOf: between.to, sampleSize: row.cells.reduce((sum, { members }) => sum + members, 0), definition: definition(context, 'movement') }
}

/** For outsiders: counts stay, probabilities and rates of fewer than five people are null. */
function withoutSmallRates(row: Omit<MovementRow, 'communityId'>): Omit<MovementRow, 'communityId'> {
  const fewBefore = row.activeBefore < PRIVACY_FLOOR
  const fewAfter = row.activeAfter < PRIVACY_FLOOR
  const few = fewBefore || fewAfter
  const inRow = (stage: string) => row.cells.filter(({ from }) => from === stage).reduce((sum, { members }) => sum + members, 0)
  return {
    ...row,
    cells: row.cells.map((cell) => (inRow(cell.from) < PRIVACY_FLOOR ? { ...cell, probability: null } : cell)),
    entryRate: fewAfter ? null : row.entryRate,
    exitRate: fewBefore ? null : row.exitRate,
    turnover: few ? null : row.turnover,
    overlap: few ? null : row.overlap,
    verdict: few ? null : row.verdict,
  }
}
