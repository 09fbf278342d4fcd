import { describe, expect, test } from 'vitest'
import { importanceValue } from './importance'
import { valueOf } from './relations'
import { cloudLevel, commonGround, hill, participationCoefficient, trustBreadth, turnEquality } from './spread'
import { aboveNormal } from './standings'
import { wilson } from './wilson'

describe('the worked numbers of METRICS', () => {
  test('3.1: dates 1, 2, 3, 2 and ten people within two hops', () => expect(importanceValue(1 + 2 + 3 + 2, 10)).toBeCloseTo(27.183162182, 9))

  test.each([[8, 10, 0.4901624715], [3, 3, 0.4385029683], [0, 5, 0], [0, 0, null]])('3.2: %i of %i', (some, of, value) => {
    if (value === null) expect(wilson(some, of)).toBeNull()
    else expect(wilson(some, of)).toBeCloseTo(value, 9)
  })

  test('3.3: five relations, two dates a week, six weeks of twelve', () => {
    expect(valueOf(5, [0, 1, 7, 8, 14, 15, 21, 22, 28, 29, 35, 36])).toEqual({ relations: 5, intensity: 2, activeWeeks: 6, value: 5 })
    expect(valueOf(0, [])).toEqual({ relations: 0, intensity: null, activeWeeks: 0, value: 0 })
  })

  test('3.5: 12 people after 3, 4, 2, 3, 5, 3, 4, 0; a new tag with 3; levels of a cloud', () => {
    expect(aboveNormal(12, 24 / 8)).toBeCloseTo(4.5, 9)
    expect(aboveNormal(3, 0)).toBeCloseTo(3, 9)
    expect([0, 1, 5, 20, 60, 100].map((people) => cloudLevel(people, 100))).toEqual([null, 1, 2, 4, 5, 5])
  })

  test('3.6: 8 of 10 and 4 of 5', () => {
    const sources = [{ votes: 10, agree: 8 }, { votes: 5, agree: 4 }]
    expect((commonGround(sources) ?? 0) ** 2).toBeCloseTo(0.5357142857, 9)
    expect(commonGround(sources)).toBeCloseTo(0.7319250547, 9)
    expect(commonGround([])).toBeNull()
  })

  test.each([[[6, 0, 0], 1], [[3, 3, 3], 3], [[6, 2, 1], 1.9756097561]])('3.8: endorsers %j', (endorsers, value) => expect(trustBreadth(endorsers)).toBeCloseTo(value, 9))

  test('3.8: turns 17, 1, 1, 1 and 5, 5, 5, 5; sources 5, 3, 2; ties 3, 3, 4', () => {
    expect(turnEquality([17, 1, 1, 1])).toBeCloseTo(0.4, 9)
    expect(turnEquality([5, 5, 5, 5])).toBeCloseTo(1, 9)
    expect(hill([5, 3, 2])).toBeCloseTo(2.8000940729, 9)
    expect(participationCoefficient([3, 3, 4])).toBeCloseTo(0.66, 9)
    expect([turnEquality([]), hill([]), participationCoefficient([]), trustBreadth([])]).toEqual([null, null, null, null])
  })
})
