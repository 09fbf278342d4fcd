import { expect, test } from 'vitest'
import { dominance } from './paths'

test('one way has a margin of 1, a tie of 0; the second begins with another step', () => {
  expect(dominance([{ people: ['a'], strength: 0.2 }])).toMatchObject({ share: 1, margin: 1 })
  expect(dominance([{ people: ['a'], strength: 0.2 }, { people: ['b'], strength: 0.2 }])).toMatchObject({ share: 0.5, margin: 0 })
  expect(dominance([{ people: ['a'], strength: 0.2 }, { people: ['a', 'b'], strength: 0.1 }])).toMatchObject({ margin: 1 })
  expect(dominance([])).toMatchObject({ share: null, margin: null })
})
