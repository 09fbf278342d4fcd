import { sankey } from 'd3-sankey'
import type { Stage } from '../../graphql/generated/documents/graphql'
import { stages } from './stages'

/** Members who were in one stage at the start of a step and in another at its end. */
export interface Flow { from: Stage; to: Stage; members: number }
/** One step of the picture: from one instant to the next. */
export interface Step { from: string; to: string; flows: Flow[] }

export interface StageNode { id: string; stage: Stage; column: number; members: number; along: [number, number]; across: [number, number] }
export interface StageLink { from: StageNode; to: StageNode; members: number; start: number; end: number; width: number }

interface Node { id: string; stage: Stage | null; column: number }
interface Graph { nodes: Node[]; links: { source: string; target: string; value: number }[] }

// Who is gone and stays gone is drawn nowhere: the gone only ever grow, and would in the end be the whole picture.
const isAway = (stage: Stage) => stage === 'NONE' || stage === 'LEFT'
const isDrawn = (flow: Flow) => flow.members > 0 && !(isAway(flow.from) && isAway(flow.to))

// A thread of width 0 through every column: d3-sankey counts columns by the longest chain of links, and people may all leave in between.
const threadOf = (steps: Step[]): Graph => ({
  nodes: [...steps, null].map((_, column) => ({ id: `thread-${column}`, stage: null, column })),
  links: steps.map((_, column) => ({ source: `thread-${column}`, target: `thread-${column + 1}`, value: 0 })),
})

function graphOf(steps: Step[]): Graph {
  const { nodes, links } = threadOf(steps)
  const node = (stage: Stage, column: number) => {
    const id = `${stage}-${column}`
    if (!nodes.some((known) => known.id === id)) nodes.push({ id, stage, column })
    return id
  }
  for (const [column, step] of steps.entries()) {
    for (const flow of step.flows.filter(isDrawn)) {
      links.push({ source: node(flow.from, column), target: node(flow.to, column + 1), value: flow.members })
    }
  }
  return { nodes, links }
}

const rank = (stage: Stage | null) => (stage === null ? stages.length : stages.indexOf(stage))

/**
 * Where the stages and the flows between them stand: `along` is the axis of time, `across` that of people.
 *
 * Shape   one node for each stage and instant with people in it, one link for each flow; both empty when nobody moved or stayed.
 * Unit    of the picture's own coordinates; widths are to scale with people, the same for all links.
 */
export function layOutSankey(steps: Step[], size: { along: number; across: number; node: number; gap: number }): { nodes: StageNode[]; links: StageLink[] } {
  const placed = sankey<Node, object>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => node.column)
    .nodeSort((a, b) => rank(a.stage) - rank(b.stage))
    .linkSort((a, b) => rankOfEnds(a) - rankOfEnds(b))
    .nodeWidth(size.node).nodePadding(size.gap)
    .extent([[0, 0], [size.along, size.across]])(graphOf(steps))
  const nodes = new Map<string, StageNode>()
  for (const { id, stage, column, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } of placed.nodes) {
    if (stage) nodes.set(id, { id, stage, column, members: value, along: [x0, x1], across: [y0, y1] })
  }
  const links = placed.links.flatMap(({ source, target, value, y0 = 0, y1 = 0, width = 0 }) => {
    const from = nodes.get((source as Node).id)
    const to = nodes.get((target as Node).id)
    return from && to ? [{ from, to, members: value, start: y0, end: y1, width }] : []
  })
  return { nodes: [...nodes.values()], links }
}

const rankOfEnds = (link: { source: unknown; target: unknown }) =>
  rank((link.source as Node).stage) * (stages.length + 1) + rank((link.target as Node).stage)
