import { relative } from 'node:path'
import { z } from 'zod'
import type { Tally } from './tally'

const Vitest = z.object({
  testResults: z.array(z.object({
    name: z.string(),
    status: z.string(),
    assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
  })),
})

/** Counts a report of vitest. A file that failed without a failed test (it could not be loaded, a hook threw) counts as one failure. */
export function tallyOfVitest(report: unknown): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: [] }
  for (const { name, status, assertionResults } of Vitest.parse(report).testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed').length
    tally.passed += assertionResults.filter((test) => test.status === 'passed').length
    tally.failed += failed || (status === 'failed' ? 1 : 0)
    const left = assertionResults.filter((test) => test.status !== 'passed' && test.status !== 'failed')
    tally.skipped.push(...left.map(({ fullName }) => `${relative('', name)}: ${fullName.trim()}`))
  }
  return tally
}

interface Suite { file: string; specs: { title: string; tests: { status: string }[] }[]; suites?: Suite[] }
const Suite: z.ZodType<Suite> = z.lazy(() => z.object({
  file: z.string(),
  specs: z.array(z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) })),
  suites: z.array(Suite).optional(),
}))
const Playwright = z.object({ suites: z.array(Suite), errors: z.array(z.unknown()) })

const specsOf = (suite: Suite): { name: string; status: string }[] => [
  ...suite.specs.flatMap(({ title, tests }) => tests.map(({ status }) => ({ name: `e2e/${suite.file}: ${title}`, status }))),
  ...(suite.suites ?? []).flatMap(specsOf),
]

/** Counts a report of Playwright. An error outside of every journey (a file that could not be loaded) counts as one failure. */
export function tallyOfPlaywright(report: unknown): Tally {
  const { suites, errors } = Playwright.parse(report)
  const specs = suites.flatMap(specsOf)
  return {
    passed: specs.filter(({ status }) => status === 'expected').length,
    failed: specs.filter(({ status }) => status === 'unexpected' || status === 'flaky').length + errors.length,
    skipped: specs.filter(({ status }) => status === 'skipped').map(({ name }) => name),
  }
}

/** The tally as the exit code corrects it: a runner that ended badly without a failed test has failed once itself. */
export const corrected = (tally: Tally, code: number): Tally => (code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally)
