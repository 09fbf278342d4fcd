/** What a step of `npm test` has proved. */
export interface Tally {
  passed: number
  failed: number
  /** What was left out, by name: a test that did not run proves nothing and is not hidden. */
  skipped: string[]
}

export const passedOne: Tally = { passed: 1, failed: 0, skipped: [] }
export const failedOne: Tally = { passed: 0, failed: 1, skipped: [] }

export const sum = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  skipped: tallies.flatMap(({ skipped }) => skipped),
})
