import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dominance, waysFrom, type Contacts } from './paths'
import { cloudLevel, commonGround, hill, participationCoefficient, turnEquality } from './spread'
import { aboveNormal } from './standings'
import { wilson } from './wilson'

const people = ['p', 'a', 'b', 'c', 'd']
/** Who had contact with whom, on how many dates, and with the topic. */
const contacts = fc.array(fc.record({ days: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }), toTopic: fc.integer({ min: 0, max: 9 }) }), { minLength: 5, maxLength: 5 })
const known = (rows: { days: number[], toTopic: number }[], times = 1) => new Map(rows.map(({ days, toTopic }, nth): [string, Contacts] => {
  const edges = days.flatMap((count, other) => (other !== nth && count > 0 ? [{ otherId: people[other] ?? '', days: times * count }] : []))
  return [people[nth] ?? '', { memberId: people[nth] ?? '', total: times * toTopic + edges.reduce((sum, edge) => sum + edge.days, 0), toTopic: times * toTopic, edges }]
}))

/** The shortest way of at most three steps where a step costs -ln p, worked out another way: step by step over all people. */
function shortest(of: Map<string, Contacts>): number {
  let [best, cost] = [Infinity, new Map([['p', 0]])]
  for (let step = 0; step < 3; step += 1) {
    const next = new Map<string, number>()
    for (const [at, soFar] of cost) {
      const { total = 0, toTopic = 0, edges = [] } = of.get(at) ?? {}
      if (toTopic > 0) best = Math.min(best, soFar - Math.log(toTopic / total))
      for (const { otherId, days } of edges) if (otherId !== 'p') next.set(otherId, Math.min(next.get(otherId) ?? Infinity, soFar - Math.log(days / total)))
    }
    cost = next
  }
  return best
}

describe('dominant paths (METRICS 3.4)', () => {
  test('the margin lies between 0 and 1, and the best is the shortest way where a step costs -ln p', () => {
    fc.assert(fc.property(contacts, (rows) => {
      const { ways, share, margin } = dominance(waysFrom('p', known(rows)))
      if (!ways[0]) {
        expect([share, margin, shortest(known(rows))]).toEqual([null, null, Infinity])
        return
      }
      expect(-Math.log(ways[0].strength)).toBeCloseTo(shortest(known(rows)), 9)
      expect(margin).toBeGreaterThanOrEqual(0)
      expect(margin).toBeLessThanOrEqual(1)
      expect(ways.every((way) => new Set(['p', ...way.people]).size === way.people.length + 1 && way.people.length <= 2)).toBe(true)
    }), { examples: [[Array.from({ length: 5 }, () => ({ days: [0, 0, 0, 0, 0], toTopic: 0 }))]] })
  })

  test('three times the contact everywhere changes nothing', () => {
    fc.assert(fc.property(contacts, (rows) => {
      const [once, thrice] = [dominance(waysFrom('p', known(rows))), dominance(waysFrom('p', known(rows, 3)))]
      expect(thrice.margin ?? -1).toBeCloseTo(once.margin ?? -1, 9)
      expect(thrice.share ?? -1).toBeCloseTo(once.share ?? -1, 9)
    }))
  })

  test('one way has a margin of 1, a tie of 0', () => {
    expect(dominance([{ people: ['a'], strength: 0.2 }])).toMatchObject({ share: 1, margin: 1 })
    expect(dominance([{ people: ['a'], strength: 0.2 }, { people: ['b'], strength: 0.2 }])).toMatchObject({ share: 0.5, margin: 0 })
    expect(dominance([{ people: ['a'], strength: 0.2 }, { people: ['a', 'b'], strength: 0.1 }])).toMatchObject({ margin: 1 })
  })
})

const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 })

describe('what must hold', () => {
  test('amplification grows with what is answered, and with how much there is at the same share (METRICS 3.2)', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), (n, s) => {
      const some = Math.min(s, n)
      if (some < n) expect(wilson(some + 1, n)).toBeGreaterThan(wilson(some, n) ?? 1)
      if (some > 0) expect(wilson(2 * some, 2 * n)).toBeGreaterThan(wilson(some, n) ?? 1)
    }))
  })

  test('a steady topic is near 0 whatever its size, and a level never falls as people come (METRICS 3.5)', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 1, max: 5_000 }), (size, most) => {
      expect(aboveNormal(size, size)).toBe(0)
      if (size < most) expect(cloudLevel(size + 1, most) ?? 0).toBeGreaterThanOrEqual(cloudLevel(size, most) ?? 0)
      expect(cloudLevel(most, most)).toBe(5)
    }))
  })

  test('turns, sources, bridges and common ground keep their ranges, whatever the order (METRICS 3.6, 3.8)', () => {
    fc.assert(fc.property(counts, (some) => {
      const [equality, diversity, bridging] = [turnEquality(some) ?? -1, hill(some) ?? -1, participationCoefficient(some) ?? -1]
      for (const share of [equality, bridging]) { expect(share).toBeGreaterThan(-1e-9); expect(share).toBeLessThan(1 + 1e-9) }
      expect(diversity).toBeLessThan(some.length + 1e-9)
      expect(diversity).toBeGreaterThan(1 - 1e-9)
      expect(turnEquality(some.toReversed())).toBeCloseTo(equality, 9)
      const sources = some.map((votes) => ({ votes, agree: votes >> 1 }))
      const more = commonGround(sources.map((one) => ({ ...one, agree: one.agree + (one.agree < one.votes ? 1 : 0) }))) ?? 2
      expect(more).toBeGreaterThan(commonGround(sources) ?? 2)
      expect(more).toBeLessThan(1)
    }))
  })
})
