import { movementIn } from '../../db/metrics/movement'
import type { MovementRow } from '../../db/metrics/rows'
import type { Context } from '../context'
import type { CommunityObject } from '../objects'
import { seesFor } from '../viewer'
import { definition, PRIVACY_FLOOR } from './measured'

/** Where the members of a community at one instant are at another. */
export async function movement(community: CommunityObject, { from, to, windowDays }: { from: number, to: number, windowDays?: number | null }, context: Context) {
  const row = await movementIn(context.db, { communityId: community.id, from, to, windowDays: windowDays ?? 90 })
  const shown = seesFor(context.viewer, community.organizationId) ? row : withoutSmallRates(row)
  return { ...shown, asOf: to, sampleSize: row.cells.reduce((sum, { members }) => sum + members, 0), definition: definition(context, 'movement') }
}

/** For outsiders: counts stay, probabilities and rates of fewer than five people are null. */
function withoutSmallRates(row: MovementRow): MovementRow {
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
