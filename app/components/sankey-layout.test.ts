import { expect, test } from 'vitest'
import { layOutSankey, type Step } from './sankey-layout'

const size = { along: 600, across: 300, node: 10, gap: 12 }
const step = (flows: Step['flows']): Step => ({ from: '2026-01-01', to: '2026-01-29', flows })

test('a column is as high as its people, to one scale, and stages keep their order', () => {
  const { nodes, links } = layOutSankey([
    step([{ from: 'INTEREST', to: 'PRACTICE', members: 2 }, { from: 'INTEREST', to: 'INTEREST', members: 4 }]),
    step([{ from: 'PRACTICE', to: 'PURPOSE', members: 2 }, { from: 'INTEREST', to: 'LEFT', members: 4 }]),
  ], size)
  const scale = nodes.map((node) => (node.across[1] - node.across[0]) / node.members)
  for (const each of scale) expect(each).toBeCloseTo(scale[0] ?? 0, 6)
  for (const link of links) expect(link.width).toBeCloseTo(link.members * (scale[0] ?? 0), 6)
  const middle = nodes.filter((node) => node.column === 1).sort((a, b) => a.across[0] - b.across[0])
  expect(middle.map((node) => node.stage)).toEqual(['PRACTICE', 'INTEREST'])
})

test('a column stays in its place when everybody left and others came later', () => {
  const { nodes } = layOutSankey([
    step([{ from: 'INTEREST', to: 'LEFT', members: 3 }]),
    step([{ from: 'LEFT', to: 'LEFT', members: 3 }]),
    step([{ from: 'LEFT', to: 'LEFT', members: 3 }, { from: 'NONE', to: 'INTEREST', members: 2 }]),
  ], size)
  expect(nodes.find((node) => node.column === 3)?.along[1]).toBeCloseTo(600, 6)
  expect(nodes.find((node) => node.column === 0)?.along[0]).toBeCloseTo(0, 6)
})

test('those who are gone and stay gone are not drawn, and nobody at all is an empty picture', () => {
  expect(layOutSankey([step([{ from: 'LEFT', to: 'LEFT', members: 90 }])], size)).toEqual({ nodes: [], links: [] })
  expect(layOutSankey([], size)).toEqual({ nodes: [], links: [] })
})
