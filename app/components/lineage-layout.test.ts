import { expect, test } from 'vitest'
import { layMap, ROW, type MapRow } from './lineage-layout'

const row = (key: string, depth: MapRow['depth'], ...from: MapRow['from']): MapRow => ({ key, depth, colour: 'stream-1', from })

test('ideas stand under each other, and what flows from one to another leaves and arrives at their points', () => {
  const { points, lines, height } = layMap([row('origin', 0), row('here', 0, { key: 'origin', tie: 'derived' }, { key: 'gone', tie: 'merged' }), row('child', 1, { key: 'here', tie: 'promoted' })])
  expect(points.map(({ y }) => y)).toEqual([ROW / 2, ROW * 1.5, ROW * 2.5])
  expect(height).toBe(3 * ROW)
  expect(lines.map(({ key, tie }) => [key, tie])).toEqual([['origin>here', 'derived'], ['here>child', 'promoted']])
  for (const { d } of lines) for (const number of d.match(/-?\d+(\.\d+)?/g) ?? []) expect(Number.isFinite(Number(number))).toBe(true)
  expect(lines[1]?.d.startsWith(`M${points[1]?.x},${points[1]?.y} `)).toBe(true)
  expect(lines[1]?.d.endsWith(` ${points[2]?.x},${points[2]?.y}`)).toBe(true)
})

test('what is merged into an idea flows from its own column into the main stream', () => {
  const { points, lines } = layMap([row('merged', 1), row('here', 0, { key: 'merged', tie: 'merged' })])
  expect(points[0]?.x).toBeGreaterThan(points[1]?.x ?? Infinity)
  expect(lines[0]?.d.endsWith(`V${points[1]?.y}`)).toBe(true)
})
