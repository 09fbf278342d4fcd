import { expect, test } from 'vitest'
import { movementInstants } from './movement-steps'

test('movement is shown between seven midnights, 28 days apart, up to the last one', () => {
  const instants = movementInstants(new Date('2026-07-01T15:30:00Z'))
  expect(instants).toHaveLength(7)
  expect(instants.at(-1)).toBe('2026-07-01T00:00:00.000Z')
  expect(instants.at(-2)).toBe('2026-06-03T00:00:00.000Z')
  expect(instants[0]).toBe('2026-01-14T00:00:00.000Z')
})
