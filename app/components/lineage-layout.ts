import type { ColourClass } from './community-colour'

/** How two ideas hang together: one builds on the other, began as a change of it, was merged into it, or is tied to it. */
export type Tie = 'derived' | 'promoted' | 'merged' | 'tied'

/** An idea of the map in the order of reading, with what flows into it by key. `depth`: how far from the main stream. */
export interface MapRow { key: string; depth: 0 | 1 | 2; colour: ColourClass; from: { key: string; tie: Tie }[] }

export interface Point { key: string; colour: ColourClass; x: number; y: number }
export interface Line { key: string; tie: Tie; colour: ColourClass; d: string }

export const ROW = 84
const COLUMN = 26
const EDGE = 14

/** Lays the ideas of a map under each other and draws what flows from one to the next: down along the earlier one, then over to the later. Pixels. */
export function layMap(rows: MapRow[]): { points: Point[]; lines: Line[]; width: number; height: number } {
  const points = rows.map(({ key, colour, depth }, index) => ({ key, colour, x: EDGE + depth * COLUMN, y: index * ROW + ROW / 2 }))
  const at = new Map(points.map((point) => [point.key, point]))
  const lines = rows.flatMap(({ key, from }) => from.flatMap((source) => {
    const [start, end] = [at.get(source.key), at.get(key)]
    return start && end ? [{ key: `${source.key}>${key}`, tie: source.tie, colour: start.colour, d: flow(start, end) }] : []
  }))
  return { points, lines, width: EDGE * 2 + Math.max(0, ...rows.map(({ depth }) => depth)) * COLUMN, height: rows.length * ROW }
}

/** A bend as tall as a row where the columns differ: at the end where it turns off the main stream, at the start where it flows into it. */
function flow(start: Point, end: Point): string {
  if (start.x === end.x) return `M${start.x},${start.y} V${end.y}`
  const bend = Math.sign(end.y - start.y) * ROW * 0.75
  return start.x < end.x
    ? `M${start.x},${start.y} V${end.y - bend} C${start.x},${end.y - bend / 3} ${end.x},${end.y - bend / 1.5} ${end.x},${end.y}`
    : `M${start.x},${start.y} C${start.x},${start.y + bend / 1.5} ${end.x},${start.y + bend / 3} ${end.x},${start.y + bend} V${end.y}`
}
