const BEFORE = 8
const LATEST = 26
const PEAK = 4
const ROUNDING = 1e-9

const sum = (list: number[]) => list.reduce((total, each) => total + each, 0)
const mean = (list: number[]) => sum(list) / list.length

function median(list: number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
}

export type SpikeState = 'TOO_EARLY' | 'NONE' | 'SPIKE' | 'CLIFF' | 'HELD'

export interface Spike {
  state: SpikeState
  /** Place of the week in which it began; null without one, as peak, base and drawdown. */
  onset: number | null
  peak: number | null
  base: number | null
  /** Mean of the last four weeks; null when it is too early. */
  current: number | null
  drawdown: number | null
}

/**
 * Whether a crowd came at once, and whether it stayed. `weeks`: people in complete weeks, oldest first, from the first with anybody on.
 *
 * Unit    people a week; drawdown 0 to 1 (below 0 when more came than at the peak).
 * Source  docs/metrics.md 2.6: "scale before co-creation gives a spike, then a cliff" (Society 3.0).
 */
export function spikeThenCliff(weeks: number[]): Spike {
  if (weeks.length <= BEFORE) return { state: 'TOO_EARLY', onset: null, peak: null, base: null, current: null, drawdown: null }
  const current = mean(weeks.slice(-4))
  const onset = onsetOf(weeks)
  if (onset === null) return { state: 'NONE', onset, peak: null, base: null, current, drawdown: null }
  const first = weeks.slice(onset, onset + PEAK)
  const peak = Math.max(...first)
  const since = weeks.length - 1 - (onset + first.indexOf(peak))
  return {
    state: since < 4 ? 'SPIKE' : current <= peak / 2 ? 'CLIFF' : 'HELD',
    onset, peak, base: baseOf(weeks, onset), current, drawdown: 1 - current / peak,
  }
}

const baseOf = (weeks: number[], week: number) => median(weeks.slice(week - BEFORE, week))

/** The latest week of the last 26 that begins a run of weeks with 10 people or more, and twice as many as usual. */
function onsetOf(weeks: number[]): number | null {
  const isHigh = (week: number) => week >= BEFORE && (weeks[week] ?? 0) >= Math.max(10, 2 * baseOf(weeks, week))
  for (let week = weeks.length - 1; week >= Math.max(BEFORE, weeks.length - LATEST); week--) {
    if (isHigh(week) && !isHigh(week - 1)) return week
  }
  return null
}

/**
 * Whether fewer people come: the sum of the last twelve weeks over that of the twelve before.
 *
 * Unit    ratio, 0 and up, and whether the fall is more than chance; both null when nobody came in the twelve weeks before.
 * Source  docs/metrics.md 2.5.
 */
export function declineOf(weeks: number[]): { ratio: number | null, declining: boolean | null } {
  const [now, before] = [sum(weeks.slice(-12)), sum(weeks.slice(-24, -12))]
  if (before === 0) return { ratio: null, declining: null }
  return { ratio: now / before, declining: now / before <= 0.7 + ROUNDING && (now - before) / Math.sqrt(now + before) <= ROUNDING - 2 }
}

interface Crowd { active: number, coCreators: number }

/**
 * Scale before co-creation: whether more come without making more together, said before the cliff. `now` and `before`: two windows of 28 days.
 *
 * Unit    growth: ratio; share: 0 to 1; null where nobody was active.
 * Source  docs/metrics.md 2.6.
 */
export function scaleBeforeCoCreation(now: Crowd, before: Crowd) {
  const growth = before.active === 0 ? null : now.active / before.active
  const [share, shareBefore] = [now, before].map(({ active, coCreators }) => (active === 0 ? null : coCreators / active))
  const few = share != null && (share < 0.1 - ROUNDING || (shareBefore != null && shareBefore > 0 && share <= shareBefore * 2 / 3 + ROUNDING))
  return { growth, share: share ?? null, shareBefore: shareBefore ?? null, warning: now.active >= 10 && growth !== null && growth >= 1.5 - ROUNDING && few }
}
