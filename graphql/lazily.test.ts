import { expect, test } from 'vitest'
import { lazily } from './lazily'

test('a thing is made when it is first asked for, once for each source', () => {
  const made: string[] = []
  const things = lazily<string, { name: (from: string) => string }>({ name: (from) => { made.push(from); return from.toUpperCase() } })
  const [one, other] = [things('one'), things('other')]
  expect(made).toEqual([])
  expect([one.name, other.name, one.name]).toEqual(['ONE', 'OTHER', 'ONE'])
  expect(made).toEqual(['one', 'other'])
})
