import type { CommunityStageRow, StageName } from './rows'
import { LEVEL } from './stage'

/**
 * The community's own stage, from the stages of all who were ever seen there: the highest level 1 to 4 that at least
 * max(3, a tenth of the active) members have reached; 0 below 3 active.
 *
 * Unit    level, 0 to 4.
 * Source  docs/metrics.md 2.3; core group of 10 to 15 % (Wenger, McDermott, Snyder 2002).
 */
export function communityStage(stages: StageName[]): Pick<CommunityStageRow, 'counts' | 'active' | 'level'> {
  const seen = stages.filter((stage) => stage !== 'NONE')
  const counts = [...new Set(seen)].map((stage) => ({ stage, members: seen.filter((one) => one === stage).length }))
  return { counts, active: seen.filter((stage) => LEVEL[stage] > 0).length, level: levelOf(seen) }
}

/** Highest level with enough members at it or above. */
export function levelOf(stages: StageName[]): 0 | 1 | 2 | 3 | 4 {
  const active = stages.filter((stage) => LEVEL[stage] > 0).length
  const enough = Math.max(3, active / 10)
  return ([4, 3, 2, 1] as const).find((level) => stages.filter((stage) => LEVEL[stage] >= level).length >= enough) ?? 0
}
