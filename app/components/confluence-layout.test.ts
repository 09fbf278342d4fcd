import { expect, test } from 'vitest'
import { dashed, lay, rowsOf, type PictureStream } from './confluence-layout'

const stream = (key: string, people: number, before = 0): PictureStream =>
  ({ key, name: key, initials: key, href: null, colour: 'stream-1', people, before, isNew: before === 0 })
const limits = { most: 200, person: 10, size: () => 50 }
const bandsOf = (streams: PictureStream[], most = 10) => lay(rowsOf(streams, most), limits).rows.flatMap((row) => row.bands)

test('a width means people: every stream has the same scale, also where the river would be wider than its room', () => {
  for (const streams of [[stream('a', 6), stream('b', 2), stream('c', 1)], [stream('a', 300), stream('b', 100), stream('c', 50)]]) {
    const scales = bandsOf(streams).map(({ width, stream: { people } }) => width / people)
    for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 0, 9)
  }
  expect(lay(rowsOf([stream('a', 300), stream('b', 100)], 10), limits).river).toBeLessThanOrEqual(limits.most + 3)
})

test('nothing crosses or overlaps: streams lie in the river in the order in which they spring', () => {
  const bands = bandsOf([stream('a', 2, 9), stream('b', 7), stream('c', 4, 4), stream('d', 0, 3)]).filter((band) => band.width > 0)
  for (const [index, band] of bands.slice(1).entries()) {
    const before = bands[index] ?? band
    expect(band.mouth).toBeGreaterThanOrEqual(before.mouth + before.width)
    expect(band.source).toBeGreaterThanOrEqual(before.source + before.width)
  }
})

test('the largest streams are named, the small ones are one bundle that loses nobody', () => {
  const rows = rowsOf([3, 9, 1, 2, 7, 1].map((people, index) => stream(`s${index}`, people)), 4)
  expect(rows.map((row) => row.streams.map(({ people }) => people))).toEqual([[9], [7], [3], [2, 1, 1]])
})

test('a stream that ebbed away keeps its old bed and no place in the river', () => {
  const [, dry] = bandsOf([stream('a', 5, 5), stream('b', 0, 4)])
  expect(dry).toMatchObject({ width: 0, before: 40 })
  expect(dry && dashed(dry)).toBe(true)
  expect(lay(rowsOf([stream('a', 5), stream('b', 0, 4)], 10), limits).river).toBe(50)
})
