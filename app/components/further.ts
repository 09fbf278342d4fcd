/** What practice asks for within the window (docs/metrics.md 2.2). */
const DATES = 2
const PARTNERS = 2

/** How many more dates and people somebody in interest needs for practice; 0 where there are enough. */
export function missingForPractice(evidence: { dates: readonly unknown[]; partners: readonly unknown[] }): { days: number; people: number } {
  return { days: Math.max(0, DATES - evidence.dates.length), people: Math.max(0, PARTNERS - evidence.partners.length) }
}
