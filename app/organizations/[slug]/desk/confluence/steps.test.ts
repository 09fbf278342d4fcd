import { expect, test } from 'vitest'
import { joinSmall, read, stacks, stepsFor, totals, type Step } from './steps'

const stream = (name: string, people: number, isNew = false) => ({ key: name, name, colour: 'stream-1', people, isNew })
const step = (to: string, value: number, ...streams: ReturnType<typeof stream>[]): Step => ({ from: '', to, value, people: streams.reduce((sum, { people }) => sum + people, 0), streams })

test('the words say of the last step what it is beside the one before, who brought most, and who is new', () => {
  const steps = [step('a', 1 / 3, stream('garden', 1)), step('b', 0.6, stream('garden', 3)), step('c', 1.6, stream('garden', 3), stream('mobility', 2, true), stream('energy', 2, true))]
  expect(read(steps)).toMatchObject({ course: 'more', fresh: [{ name: 'energy' }, { name: 'mobility' }], share: 7 / 11, isEmpty: false, largest: { name: 'garden' }, fullest: { to: 'c' } })
  expect(read(steps.toReversed())).toMatchObject({ course: 'alike', last: { to: 'a' } })
  expect(read([step('c', 1.6, stream('garden', 3)), step('d', 0.5, stream('garden', 2))]).course).toBe('less')
  expect(read([step('c', 1.6, stream('garden', 3))]).course).toBeNull()
})

test('where nobody came there is no largest stream and no share', () => {
  expect(read([step('a', 0), step('b', 0)])).toMatchObject({ isEmpty: true, largest: undefined, share: null, course: 'alike', fresh: [] })
})

test('streams are stacked in one order in every step, as shares of the fullest', () => {
  const [first, second] = stacks([step('a', 1, stream('small', 1), stream('large', 1)), step('b', 1, stream('large', 3), stream('small', 1))])
  expect(first?.map(({ stream: { key }, from, to }) => [key, from, to])).toEqual([['large', 0, 0.25], ['small', 0.25, 0.5]])
  expect(second?.map(({ stream: { key }, to }) => [key, to])).toEqual([['large', 0.75], ['small', 1]])
})

test('more streams than can be told apart are joined, and nobody is lost', () => {
  const many = [step('a', 9, ...Array.from({ length: 20 }, (_, index) => stream(`g${index}`, 30 - index)))]
  const joined = joinSmall(many, 'smaller groups')
  expect(joined[0]?.streams).toHaveLength(12)
  expect(totals(joined).reduce((sum, { people }) => sum + people, 0)).toBe(totals(many).reduce((sum, { people }) => sum + people, 0))
})

test('a period is cut into weeks up to half a year, else into steps of 28 days, two at least', () => {
  expect([stepsFor(90, 52), stepsFor(365, 52), stepsFor(3, 52), stepsFor(3_660, 52)]).toEqual([
    { stepDays: 7, steps: 13 }, { stepDays: 28, steps: 14 }, { stepDays: 7, steps: 2 }, { stepDays: 28, steps: 52 },
  ])
})
