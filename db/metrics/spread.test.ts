import { expect, test } from 'vitest'
import { valueOf } from './relations'
import { commonGround, hill, participationCoefficient, trustBreadth, turnEquality } from './spread'
import { wilson } from './wilson'

test('of nothing there is no share, no breadth and no diversity; without relations there is no value', () => {
  expect([turnEquality([]), hill([]), participationCoefficient([]), trustBreadth([]), commonGround([]), wilson(0, 0)]).toEqual([null, null, null, null, null, null])
  expect(valueOf(0, [])).toEqual({ relations: 0, intensity: null, activeWeeks: 0, value: 0 })
})
