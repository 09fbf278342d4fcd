import { expect, test } from 'vitest'
import { hasMarks, markedText, mergedText, threeWay } from './three-way'

const base = { title: 'A bench', body: 'By the water. In the shade.\n\nFor two.' }

test('what two people changed in different sentences is merged, even on one line', () => {
  const merge = threeWay(base, { title: 'A bench', body: 'By the river. In the shade.\n\nFor two.' }, { title: 'A long bench', body: 'By the water. In the sun.\n\nFor two.\n\nAnd a bin.' })
  expect(merge.clean).toBe(true)
  expect(mergedText(merge)).toEqual({ title: 'A long bench', body: 'By the river. In the sun.\n\nFor two.\n\nAnd a bin.' })
})

test.each([
  ['after', 'What it is.\n\nIn the shade.', 'What it shall be.', 'What it shall be.\n\nIn the shade.'],
  ['before', 'Hear. What it is.', 'What it shall be.', 'Hear. What it shall be.'],
  ['after, the other way round', 'What it shall be.', 'What it is.\n\nIn the shade.', 'What it shall be.\n\nIn the shade.'],
])('what one adds right %s what the other changes stands with it', (_, current, yours, merged) => {
  const merge = threeWay({ title: 'A', body: 'What it is.' }, { title: 'A', body: current }, { title: 'A', body: yours })
  expect([merge.clean, mergedText(merge).body]).toEqual([true, merged])
})

test('what both changed in one sentence clashes and stands between marks, with nothing lost', () => {
  const merge = threeWay(base, { title: 'A pier', body: 'By the river. In the shade.\n\nFor two.' }, { title: 'A raft', body: 'By the mill. In the shade.\n\nFor three.' })
  expect(merge.clean).toBe(false)
  expect(merge.title).toEqual({ base: 'A bench', current: 'A pier', yours: 'A raft' })
  const { title, body } = markedText(merge, { current: 'now', yours: 'yours' })
  expect(title).toBe('A raft')
  expect(body).toBe('<<<<<<< now\nBy the river.\n=======\nBy the mill.\n>>>>>>> yours\n In the shade.\n\nFor three.')
  expect([hasMarks(body), hasMarks(base.body)]).toEqual([true, false])
})

test('a change of a passage that was deleted clashes; the same change by both does not', () => {
  const gone = threeWay(base, { ...base, body: 'By the water. In the shade.\n\n' }, { ...base, body: 'By the water. In the shade.\n\nFor three.' })
  expect(gone.body).toContainEqual({ base: 'For two.', current: '', yours: 'For three.' })
  const same = { ...base, body: 'Elsewhere. In the shade.\n\nFor two.' }
  expect(threeWay(base, same, same)).toMatchObject({ clean: true })
})

test.each([
  ['50,000 empty lines', '\n'.repeat(50_000)], ['50,000 letters without a space', 'x'.repeat(50_000)], ['16,000 sentences', 'A. '.repeat(16_000)],
  ['8,000 different lines', Array.from({ length: 8_000 }, (_, n) => `${n}`).join('\n')],
])('%s are merged within a second', (_, body) => {
  const started = performance.now()
  const merge = threeWay({ title: 'A', body }, { title: 'A', body: `${body}\nNow.` }, { title: 'A', body: `Mine.\n\n${body.split('').reverse().join('')}` })
  expect(merge.body.length).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(1_000)
})
