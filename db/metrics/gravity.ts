type Levels = Record<1 | 2 | 3 | 4, number>

/** How much somebody at each level draws others in. */
const WEIGHT = { 1: 1, 2: 4, 3: 7, 4: 10 } as const

const pull = (levels: Levels) => ([1, 2, 3, 4] as const).reduce((sum, level) => sum + WEIGHT[level] ** 2 * levels[level], 0)
const people = (levels: Levels) => levels[1] + levels[2] + levels[3] + levels[4]

/**
 * Whether a community draws people further in: the change of the sum of weight² for each who was active before.
 *
 * Unit    weight² a person; any real number; null when nobody was active before.
 * Source  docs/metrics.md 3.8: Orbit 2022.
 */
export const gravityBetween = (before: Levels, after: Levels): number | null => (people(before) === 0 ? null : (pull(after) - pull(before)) / people(before))
