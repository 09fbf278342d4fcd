import { expect, test } from 'vitest'
import { cloudSize } from './cloud-size'

test('a topic with more ideas is never smaller, and the largest is the largest there is', () => {
  const sizes = Array.from({ length: 100 }, (_, index) => cloudSize(index + 1, 100))
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  expect(new Set(sizes).size).toBe(5)
  expect(cloudSize(1, 1)).toBe(cloudSize(100, 100))
})
