import { expect, test } from 'vitest'
import { layOutMap, SIZE } from './map-layout'

test('places stand within the picture and apart from each other, the largest with the most people, the thickest line where most was made', () => {
  for (const count of [1, 2, 5, 14]) {
    const places = Array.from({ length: count }, (_, nth) => ({ id: `c${nth}`, people: nth + 1 }))
    const { places: laid, links } = layOutMap(places, [{ from: 'c0', to: 'c1', outcomes: 2 }, { from: 'c1', to: 'c4', outcomes: 8 }, { from: 'c0', to: 'gone', outcomes: 1 }])
    for (const { x, y, radius } of laid) for (const side of [x - radius, y - radius, SIZE - x - radius, SIZE - y - radius]) expect(side).toBeGreaterThan(0)
    for (const [nth, one] of laid.entries()) for (const other of laid.slice(nth + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius)
    expect(laid.at(-1)?.radius).toBe(Math.max(...laid.map(({ radius }) => radius)))
    expect(links).toHaveLength(count > 4 ? 2 : count > 1 ? 1 : 0)
    if (links[1]) expect(links[1].width).toBeGreaterThan(links[0]?.width ?? 0)
  }
})
