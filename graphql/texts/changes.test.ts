import { expect, test } from 'vitest'
import { changesBetween } from './changes'

const of = (before: string, after: string) => changesBetween({ title: 'A', body: before }, { title: 'A', body: after })
const read = (body: ReturnType<typeof of>['body'], gone: 'ADDED' | 'REMOVED') => body
  .map(({ pieces }) => pieces.filter(({ change }) => change !== gone)).filter((pieces) => pieces.length > 0)
  .map((pieces) => pieces.map(({ text }) => text).join('')).join('\n')

test('a word that changed in a line is told as a word; lines that came and went as lines', () => {
  expect(of('To sit on.\nBy the water.\nGone.', 'To sit on.\nBy the old water.\n\nNew.')).toEqual({
    title: [{ change: 'SAME', text: 'A' }], coarse: false,
    body: [
      { change: 'SAME', pieces: [{ change: 'SAME', text: 'To sit on.' }] },
      { change: 'CHANGED', pieces: expect.arrayContaining([{ change: 'ADDED', text: 'old ' }]) },
    ],
  })
  expect(of('', 'All new.').body).toEqual([{ change: 'ADDED', pieces: [{ change: 'ADDED', text: 'All new.' }] }])
  expect(of('Apples.', 'Something else entirely, and longer.').body.map(({ change }) => change)).toEqual(['REMOVED', 'ADDED'])
})

test.each([
  ['50,000 letters', 'x'.repeat(50_000), 'y'.repeat(50_000)], ['50,000 empty lines', '\n'.repeat(50_000), 'a\n'.repeat(25_000)],
  ['16,000 words in a line', 'a b c '.repeat(8_000), 'c a b '.repeat(8_000)],
  ['8,000 lines in another order', Array.from({ length: 8_000 }, (_, n) => `${n}`).join('\n'), Array.from({ length: 8_000 }, (_, n) => `${7_999 - n}`).join('\n')],
  ['every second of 6,000 lines', Array.from({ length: 6_000 }, (_, n) => `Line ${n}`).join('\n'), Array.from({ length: 6_000 }, (_, n) => (n % 2 ? `Line ${n}` : `Row ${n}`)).join('\n')],
  ['a few words in 50,000 characters', 'Somewhere to sit by the water.\n'.repeat(1_600), 'Somewhere to sit by the water.\n'.repeat(1_599).replace('sit', 'stand')],
])('%s are compared within 300 ms, and both texts can be read in what is told', (_, before, after) => {
  const started = performance.now()
  const { body } = of(before, after)
  expect(performance.now() - started).toBeLessThan(300)
  expect(body.length).toBeLessThanOrEqual(1_001)
  expect([read(body, 'ADDED'), read(body, 'REMOVED')]).toEqual([before, after])
})
