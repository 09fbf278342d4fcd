import { expect, test } from 'vitest'
import { nextDigest } from './digest-time'

test.each([
  { now: '2026-07-01T04:59:59Z', next: '2026-07-01T05:00:00Z', because: 'it is a second to seven in summer' },
  { now: '2026-07-01T05:00:00Z', next: '2026-07-02T05:00:00Z', because: 'that of today goes out now' },
  { now: '2026-12-01T12:00:00Z', next: '2026-12-02T06:00:00Z', because: 'it is afternoon in winter' },
  { now: '2026-10-24T12:00:00Z', next: '2026-10-25T06:00:00Z', because: 'the clocks go back in between' },
  { now: '2026-03-28T12:00:00Z', next: '2026-03-29T05:00:00Z', because: 'the clocks go forward in between' },
])('after $now the next digest goes at $next: $because', ({ now, next }) => {
  expect(new Date(nextDigest(Date.parse(now))).toISOString()).toBe(new Date(next).toISOString())
})
