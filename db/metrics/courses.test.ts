import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversionOf } from './conversion'
import { dwellIn } from './dwell'
import { gravityBetween } from './gravity'
import type { StageName } from './rows'
import type { Course } from './stage-histories'

const STAGE: Record<string, StageName> = { '.': 'NONE', i: 'INTEREST', r: 'PRACTICE', u: 'PURPOSE', v: 'VALUE_NETWORK', d: 'DORMANT', l: 'LEFT' }
/** A course in letters, one for each instant; how many took it. */
const course = (letters: string, members = 1): Course => ({ stages: [...letters].map((letter) => STAGE[letter] ?? 'NONE'), members })
const courses = (...all: string[]) => all.map((letters) => course(letters))
const some = fc.array(fc.tuple(fc.string({ unit: fc.constantFrom('i', 'r', 'u', 'v', 'd', 'l'), minLength: 1, maxLength: 13 }), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 12 })
  .map((all) => all.map(([letters, members]) => course(letters.padStart(14, '.'), members)))

describe('how long people stay, METRICS 2.5', () => {
  const of = (stage: StageName, ...all: string[]) => dwellIn(courses(...all), 28).find((each) => each.stage === stage)

  test('a spell is the instants that follow each other; what runs at the last is not over; what ran at the first was not seen to begin', () => {
    expect(of('INTEREST', '.iid', '..ii', 'iiid')).toMatchObject({ spells: 2, ended: 1, median: 56, longest: 56 })
    expect(of('PRACTICE', '.rir', '.rrr')).toMatchObject({ spells: 3, ended: 1, median: null, longest: 84 })
    expect(of('PURPOSE', '.iii')).toMatchObject({ spells: 0, ended: 0, median: null, longest: null, curve: [] })
  })

  test('people on the same course count each', () => {
    const spells = ['.uuuuui', '.uui', '.uuuu'].map((letters) => course(letters, 3))
    expect(dwellIn(spells, 1).find(({ stage }) => stage === 'PURPOSE')).toMatchObject({ spells: 9, ended: 6, median: 5 })
  })
})

describe('how many go on, METRICS 2.5', () => {
  const leap = { from: 1, to: 2 }

  test('of those who came long enough ago, who went further in time; who was there before, or came too lately, is not asked', () => {
    expect(conversionOf(courses('.iiiir', '.ir...', '.iiri.', '.r....', 'iir...', '.....i', '...iir'), leap, { stepDays: 28, horizonDays: 90 })).toEqual({ entered: 4, reached: 3 })
    expect(conversionOf(courses('.i', '.r'), leap, { stepDays: 28, horizonDays: 90 })).toEqual({ entered: 0, reached: 0 })
  })

  test('a stage may be skipped', () => {
    expect(conversionOf(courses('.uuuuu', '.iiiii'), leap, { stepDays: 28, horizonDays: 90 })).toEqual({ entered: 2, reached: 1 })
    expect(conversionOf(courses('.uuuuu', '.iiiii'), { from: 2, to: 3 }, { stepDays: 28, horizonDays: 90 })).toEqual({ entered: 1, reached: 1 })
  })

  test('never more than all, and no fewer with more time, for the same people', () => {
    fc.assert(fc.property(some, fc.constantFrom({ from: 1, to: 2 }, { from: 1, to: 3 }, { from: 2, to: 3 }, { from: 3, to: 4 }), (all, between) => {
      const months = [1, 2, 3, 4].map((month) => month * 28)
      const ripe = all.filter((each) => conversionOf([each], between, { stepDays: 28, horizonDays: 112 }).entered > 0)
      const reached = months.map((horizonDays) => conversionOf(ripe, between, { stepDays: 28, horizonDays }))
      reached.forEach((found, nth) => {
        expect(found.reached).toBeLessThanOrEqual(found.entered)
        expect(found.entered).toBe(reached[3]?.entered)
        expect(found.reached).toBeGreaterThanOrEqual(reached[nth - 1]?.reached ?? 0)
      })
    }))
  })
})

test('where nobody was active before there is no gravity', () => {
  expect(gravityBetween({ 1: 0, 2: 0, 3: 0, 4: 0 }, { 1: 17, 2: 8, 3: 4, 4: 1 })).toBeNull()
})
