import { layOutSankey, type StageLink, type StageNode, type Step } from './sankey-layout'
import { stageColour } from './stages'

export interface SankeyWords {
  date: (instant: string) => string
  node: (node: StageNode, last: boolean) => string
  link: (link: StageLink) => string
}

const wide = { along: 780, across: 440, node: 12, gap: 22, top: 40, side: 6, text: 16 }
const tall = { across: 296, node: 18, gap: 12, top: 34, side: 2, text: 13, step: 104 }

const instantsOf = (steps: Step[]) => [...steps.map((step) => step.from), steps.at(-1)?.to ?? '']

function Link({ link, path }: { link: StageLink; path: string }) {
  const seen = link.to.stage === 'LEFT' || link.to.stage === 'DORMANT' ? link.to.stage : link.from.stage === 'NONE' ? link.to.stage : link.from.stage
  return (
    <path className="sankey-link" d={path} pathLength={1} stroke={stageColour(seen)} strokeWidth={Math.max(link.width, 1)}
      style={{ '--column': link.from.column } as React.CSSProperties} />
  )
}

const isActive = (node: StageNode) => !['NONE', 'DORMANT', 'LEFT'].includes(node.stage)

function Bar({ node, x, y, width, height }: { node: StageNode; x: number; y: number; width: number; height: number }) {
  const colour = stageColour(node.stage)
  return <rect x={x} y={y} width={width} height={height} rx={node.stage === 'NONE' ? 6 : 2} stroke={colour} strokeWidth={1.5} fill={isActive(node) ? colour : 'var(--sankey-paper)'} strokeDasharray={node.stage === 'LEFT' ? '3 2' : undefined} />
}

/** The flow between stages with time running to the right: for wide screens. Labels stand beside the bars. */
export function WideSankey({ steps, words, id }: { steps: Step[]; words: SankeyWords; id: string }) {
  const { nodes, links } = layOutSankey(steps, wide)
  const labels = 170
  const instants = instantsOf(steps)
  const x = (column: number) => wide.side + (column * (wide.along - wide.node)) / (instants.length - 1)
  return (
    <svg viewBox={`0 0 ${wide.along + wide.side + labels} ${wide.top + wide.across + 10}`} className="sankey" role="img" aria-labelledby={id} fontSize={wide.text}>
      {instants.map((instant, column) => (
        <text key={instant} x={x(column)} y={16} className="sankey-date" textAnchor={column === 0 ? 'start' : 'middle'}>{words.date(instant)}</text>
      ))}
      <g transform={`translate(${wide.side} ${wide.top})`}>
        {links.map((link) => {
          const [from, to] = [link.from.along[1], link.to.along[0]]
          const middle = (from + to) / 2
          return (
            <g key={`${link.from.id} ${link.to.id}`}>
              <title>{words.link(link)}</title>
              <Link link={link} path={`M${from},${link.start}C${middle},${link.start} ${middle},${link.end} ${to},${link.end}`} />
            </g>
          )
        })}
        {nodes.map((node) => {
          const [[left, right], [top, bottom]] = [node.along, node.across]
          return (
            <g key={node.id}>
              <Bar node={node} x={left} y={top} width={right - left} height={bottom - top} />
              <text x={right + 7} y={(top + bottom) / 2} dy=".35em" className="sankey-label">{words.node(node, node.column === steps.length)}</text>
            </g>
          )
        })}
      </g>
    </svg>
  )
}

/** The same with time running down: for narrow screens. */
export function TallSankey({ steps, words, id }: { steps: Step[]; words: SankeyWords; id: string }) {
  const { nodes, links } = layOutSankey(steps, { ...tall, along: steps.length * tall.step + tall.node })
  return (
    <svg viewBox={`0 0 ${tall.across + 2 * tall.side} ${tall.top + steps.length * tall.step + tall.node + 4}`} className="sankey" role="img" aria-labelledby={id} fontSize={tall.text}>
      <g transform={`translate(${tall.side} ${tall.top})`}>
        {links.map((link) => {
          const [from, to] = [link.from.along[1], link.to.along[0]]
          const middle = (from + to) / 2
          return <Link key={`${link.from.id} ${link.to.id}`} link={link} path={`M${link.start},${from}C${link.start},${middle} ${link.end},${middle} ${link.end},${to}`} />
        })}
        {instantsOf(steps).map((instant, row) => (
          <text key={instant} x={0} y={row * tall.step - 20} className="sankey-date sankey-halo">{words.date(instant)}</text>
        ))}
        {nodes.map((node) => {
          const [[top, bottom], [left, right]] = [node.along, node.across]
          return (
            <g key={node.id}>
              <Bar node={node} x={left} y={top} width={right - left} height={bottom - top} />
              <text x={(left + right) / 2} y={top - 4} textAnchor="middle" className="sankey-label">{words.node(node, false)}</text>
            </g>
          )
        })}
      </g>
    </svg>
  )
}
