import { describe, expect, test } from 'vitest'
import { corrected, tallyOfPlaywright, tallyOfVitest } from './reports'

const file = (status: string, ...tests: [string, string][]) => ({ name: 'db/some.test.ts', status, assertionResults: tests.map(([fullName, of]) => ({ fullName, status: of })) })

describe('the last line of npm test', () => {
  test('counts what vitest ran, and names what it left out', () => {
    const report = { testResults: [file('failed', ['adds', 'passed'], ['multiplies', 'failed'], ['divides', 'skipped']), file('passed', ['counts', 'passed'])] }
    expect(tallyOfVitest(report)).toEqual({ passed: 2, failed: 1, skipped: ['db/some.test.ts: divides'] })
  })

  test('counts a file that could not be loaded as a failure, for none of its tests ran', () => {
    expect(tallyOfVitest({ testResults: [file('failed')] })).toMatchObject({ passed: 0, failed: 1 })
  })

  test('counts journeys in nested groups, and an error outside of them as a failure', () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] })
    const suites = [{ file: 'idea.spec.ts', specs: [spec('reads', 'expected')], suites: [{ file: 'idea.spec.ts', specs: [spec('supports', 'unexpected'), spec('shares', 'skipped')] }] }]
    expect(tallyOfPlaywright({ suites, errors: [{ message: 'other.spec.ts has an error' }] })).toEqual({ passed: 1, failed: 2, skipped: ['e2e/idea.spec.ts: shares'] })
  })

  test('counts a runner that crashed as a failure, although no test failed', () => {
    const clean = { passed: 3, failed: 0, skipped: [] }
    expect(corrected(clean, 0)).toEqual(clean)
    expect(corrected(clean, 1)).toEqual({ ...clean, failed: 1 })
    expect(corrected({ ...clean, failed: 2 }, 1)).toMatchObject({ failed: 2 })
  })
})
