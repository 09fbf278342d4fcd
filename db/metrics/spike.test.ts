import { describe, expect, test } from 'vitest'
import { declineOf, scaleBeforeCoCreation, spikeThenCliff } from './spike'

const tens = Array.from({ length: 8 }, () => 10)

describe('spike then cliff, as METRICS 2.6 works it out', () => {
  test.each([
    { weeks: [...tens, 40, 35, 12], found: { state: 'SPIKE', peak: 40 } },
    { weeks: tens, found: { state: 'TOO_EARLY', current: null } },
    { weeks: [], found: { state: 'TOO_EARLY' } },
  ])('$weeks: $found.state', ({ weeks, found }) => {
    expect(spikeThenCliff(weeks)).toMatchObject(found)
  })

  test('a constant series is never a spike, and more of everything changes no verdict', () => {
    expect(spikeThenCliff(Array.from({ length: 40 }, () => 500)).state).toBe('NONE')
    for (const weeks of [[...tens, 40, 35, 12, 10, 9, 9], [...tens, 40, 38, 39, 37, 41, 40]]) {
      for (const times of [1, 2, 7.5]) expect(spikeThenCliff(weeks.map((people) => people * times)).state).toBe(spikeThenCliff(weeks).state)
    }
  })

  test('an onset of more than 26 weeks ago is history', () => {
    expect(spikeThenCliff([...tens, 40, ...Array.from({ length: 26 }, () => 1)]).state).toBe('NONE')
    expect(spikeThenCliff([...tens, 40, ...Array.from({ length: 25 }, () => 1)]).state).toBe('CLIFF')
  })
})

describe('decline, as METRICS 2.5 works it out', () => {
  const weeks = (before: number, now: number) => [...Array.from({ length: 12 }, () => before), ...Array.from({ length: 12 }, () => now)]
  test.each([
    { of: weeks(1, 0.5), found: { ratio: 0.5, declining: false }, because: 'so few may be chance' },
    { of: weeks(10, 9), found: { ratio: 0.9, declining: false }, because: 'nine tenths are left' },
    { of: weeks(0, 5), found: { ratio: null, declining: null }, because: 'nobody came before' },
  ])('$found.ratio: $because', ({ of, found }) => {
    expect(declineOf(of)).toEqual(found)
  })
})

describe('scale before co-creation, as METRICS 2.6 works it out', () => {
  test.each([
    { now: { active: 9, coCreators: 0 }, before: { active: 3, coCreators: 3 }, found: { growth: 3, warning: false }, because: 'nine are few' },
    { now: { active: 60, coCreators: 0 }, before: { active: 0, coCreators: 0 }, found: { growth: null, shareBefore: null, warning: false }, because: 'nobody was there before' },
    { now: { active: 30, coCreators: 6 }, before: { active: 20, coCreators: 6 }, found: { growth: 1.5, warning: true }, because: 'the share fell by a third' },
  ])('$because', ({ now, before, found }) => {
    expect(scaleBeforeCoCreation(now, before)).toMatchObject(found)
  })
})
