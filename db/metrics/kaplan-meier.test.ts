import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kaplanMeier } from './kaplan-meier'

const spells = (text: string) => text.split(',').map((each) => ({ length: parseInt(each), ended: !each.endsWith('+') }))

describe('how long spells last, as METRICS 2.5 works it out', () => {
  test('exactly one half is half, though the product of floats lands a hair above it', () => {
    const { curve, median } = kaplanMeier(Array.from({ length: 24 }, (_, nth) => ({ length: nth + 1, ended: true })))
    expect(curve[11]?.share).toBeGreaterThan(0.5)
    expect(median).toBe(curve[11]?.length)
  })

  test('a median that was not reached is none; the longest is said instead', () => {
    expect(kaplanMeier(spells('3,9+,9+'))).toMatchObject({ median: null, longest: 9 })
    expect(kaplanMeier([])).toEqual({ curve: [], median: null, longest: null })
  })

  const some = fc.array(fc.record({ length: fc.integer({ min: 0, max: 40 }), ended: fc.boolean() }), { minLength: 1, maxLength: 60 })

  test('the curve never rises and stays between 0 and 1, whatever the spells and their order', () => {
    fc.assert(fc.property(some, (all) => {
      const { curve } = kaplanMeier(all)
      curve.forEach(({ share }, nth) => {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(curve[nth - 1]?.share ?? 1)
      })
      expect(kaplanMeier(all.toReversed())).toEqual(kaplanMeier(all))
    }))
  })

  test('when all have ended it is the share of those that lasted longer; one more that still runs never lowers it', () => {
    fc.assert(fc.property(some, fc.integer({ min: 0, max: 40 }), (all, length) => {
      const over = all.map((spell) => ({ ...spell, ended: true }))
      for (const step of kaplanMeier(over).curve) expect(step.share).toBeCloseTo(over.filter((spell) => spell.length > step.length).length / over.length, 9)
      const more = kaplanMeier([...all, { length, ended: false }]).curve
      kaplanMeier(all).curve.forEach(({ share }, nth) => { expect(more[nth]?.share).toBeGreaterThanOrEqual(share - 1e-12) })
    }))
  })
})
