/** A group of people, or an idea, and how many people stand behind it. `colour`: a class that sets `--stream`; null: paper and ink. */
export interface GraphNode { id: string; name: string; people: number; colour: string | null }
/** So many people of a group gave attention to an idea. */
export interface GraphEdge { from: string; to: string; people: number }

const SMALLEST = 5
const LARGEST = 22

/** Draws them into the box, laid out before anything is seen so that nothing moves; gives what takes it away again. Rejects where the browser has no WebGL. */
export async function drawGraph(box: HTMLElement, nodes: GraphNode[], edges: GraphEdge[]): Promise<() => void> {
  const [{ default: Sigma }, { default: Graph }, { default: forceAtlas }] = await Promise.all([import('sigma'), import('graphology'), import('graphology-layout-forceatlas2')])
  const paint = coloursOf(box)
  const graph = new Graph()
  const most = Math.max(1, ...nodes.map(({ people }) => people))
  nodes.forEach(({ id, name, people, colour }, nth) => {
    const angle = (2 * Math.PI * nth) / nodes.length
    graph.addNode(id, { label: name, size: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(people / most), color: paint(colour), forceLabel: colour !== null, x: Math.cos(angle), y: Math.sin(angle) })
  })
  for (const { from, to, people } of edges) graph.addEdge(from, to, { size: Math.min(6, 0.5 + people / 3), color: graph.getNodeAttribute(from, 'color') })
  forceAtlas.assign(graph, { iterations: 400, settings: { ...forceAtlas.inferSettings(graph), adjustSizes: true, scalingRatio: 40 } })
  const drawing = new Sigma(graph, box, { labelColor: { color: paint(null) }, labelFont: getComputedStyle(box).fontFamily, labelSize: 14, labelRenderedSizeThreshold: 13, labelDensity: 0.5, labelGridCellSize: 150 })
  return () => drawing.kill()
}

/** The colours of the page's theme, as a canvas takes them. */
function coloursOf(box: HTMLElement) {
  return (name: string | null) => {
    const probe = document.createElement('span')
    probe.className = `graph-colour ${name ?? 'graph-ink'}`
    box.append(probe)
    const { color } = getComputedStyle(probe)
    probe.remove()
    return hex(color)
  }
}

/** Any colour of CSS as #rrggbb: what the drawing reads. */
function hex(color: string): string {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!canvas) return '#808080'
  canvas.fillStyle = color
  canvas.fillRect(0, 0, 1, 1)
  return `#${[...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
