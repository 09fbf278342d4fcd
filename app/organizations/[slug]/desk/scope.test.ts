import { expect, test } from 'vitest'
import { scopeOf } from './scope'

const NOW = new Date('2026-11-27T15:04:05Z')
const communities = (...people: number[]) => people.map((memberCount, nth) => ({ id: `community_${nth}`, slug: `c${nth}`, memberCount }))

test.each([
  { what: 'few people: now', people: [19_000, 1_000], search: {}, asOf: '2026-11-27T15:04:05.000Z', from: '2026-08-29T15:04:05.000Z' },
  { what: 'very many: the last midnight', people: [19_000, 1_001], search: {}, asOf: '2026-11-27T00:00:00.000Z', from: '2026-08-29T00:00:00.000Z' },
  { what: 'very many, up to and with today: the last midnight', people: [20_001], search: { from: '2026-11-20', to: '2026-11-27' }, asOf: '2026-11-27T00:00:00.000Z', from: '2026-11-20T00:00:00.000Z' },
  { what: 'very many, a day gone by: its end', people: [20_001], search: { to: '2026-11-01', days: '7' }, asOf: '2026-11-02T00:00:00.000Z', from: '2026-10-26T00:00:00.000Z' },
])('the desk of $what', ({ people, search, asOf, from }) => {
  expect(scopeOf(search, communities(...people), NOW)).toMatchObject({ asOf, from })
})
