/** How long something lasted, and whether it ended; what still runs when it is looked at did not (censored). times: of how many that is so, one unless said. */
export interface Spell { length: number, ended: boolean, times?: number }

export interface Survival {
  /** Share of spells that last longer than `length`, at each length at which some ended, ascending. */
  curve: { length: number, share: number }[]
  /** The first length at which at most half last longer; null when that was never reached. */
  median: number | null
  /** The longest that was seen, ended or not; null without spells: «more than so long» where the median is null. */
  longest: number | null
}

/** Where the curve is exactly one half, a product of floats can land a hair above it. */
const ROUNDING = 1e-9

/**
 * How long spells last when some of them are not over (Kaplan–Meier): product of (1 − ended / still there) over the lengths.
 * What ended at a length was still there at it, and so was what was censored at it.
 *
 * Unit    that of the lengths; shares 0 to 1, non-increasing.
 * Source  docs/metrics.md 2.5: Kaplan and Meier 1958.
 */
export function kaplanMeier(spells: Spell[]): Survival {
  const ordered = spells.toSorted((a, b) => a.length - b.length)
  const endings = new Map<number, number>()
  for (const { length, ended, times = 1 } of ordered) if (ended) endings.set(length, (endings.get(length) ?? 0) + times)
  let share = 1
  let nth = 0
  let there = ordered.reduce((sum, { times = 1 }) => sum + times, 0)
  const curve = [...endings].map(([length, ended]) => {
    for (; (ordered[nth]?.length ?? Infinity) < length; nth++) there -= ordered[nth]?.times ?? 1
    share *= 1 - ended / there
    return { length, share }
  })
  return { curve, median: curve.find((step) => step.share <= 0.5 + ROUNDING)?.length ?? null, longest: ordered.at(-1)?.length ?? null }
}
