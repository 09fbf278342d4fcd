/** A part of a whole. Null for a part of nothing. */
export const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0)

/** 0 when all ties lead into one group, towards 1 the more evenly they lead into many: 1 - sum (k/K)^2. Null without ties. */
export function participationCoefficient(ties: number[]): number | null {
  const all = sum(ties)
  return all === 0 ? null : 1 - sum(ties.map((count) => (count / all) ** 2))
}

/** Hill number of order 1: as many groups of one size would be as diverse, exp(-sum p ln p). Null without any. */
export function hill(counts: number[]): number | null {
  const all = sum(counts)
  return all === 0 ? null : Math.exp(-sum(counts.filter((count) => count > 0).map((count) => (count / all) * Math.log(count / all))))
}

/** 1 - Gini: 1 when all take as many turns, towards 0 the more one takes them all. Null without turns. */
export function turnEquality(turns: number[]): number | null {
  const all = sum(turns)
  if (all === 0) return null
  const sorted = turns.toSorted((a, b) => a - b)
  return 1 - sum(sorted.map((count, nth) => (2 * nth + 1 - sorted.length) * count)) / (sorted.length * all)
}

/** 1 / sum p^2 over topics of how many endorse somebody on each: trusted on so many topics alike. Null without any. */
export function trustBreadth(endorsers: number[]): number | null {
  const all = sum(endorsers)
  return all === 0 ? null : 1 / sum(endorsers.map((count) => (count / all) ** 2))
}

/** The geometric mean over sources of (agree + 1) / (votes + 2). Null without a source that voted. */
export function commonGround(sources: { votes: number, agree: number }[]): number | null {
  const voted = sources.filter(({ votes }) => votes > 0)
  return voted.length === 0 ? null : Math.exp(sum(voted.map(({ votes, agree }) => Math.log((agree + 1) / (votes + 2)))) / voted.length)
}

/** Tag cloud: one of five sizes, growing with the logarithm of the people. 0 people: none. */
export const cloudLevel = (people: number, most: number) => (
  people === 0 ? null : Math.min(5, 1 + Math.floor((5 * Math.log(1 + people)) / Math.log(1 + Math.max(most, 1)) + 1e-9))
)
