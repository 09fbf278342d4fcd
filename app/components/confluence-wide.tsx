import { dashed, type Band, type Layout } from './confluence-layout'
import { Hatching, hatch } from './confluence-hatching'

const WIDTH = 400
const JOIN = 280
const n = (value: number) => Math.round(value * 100) / 100

/** Streams from the left, side by side in one river on the right. Stretched sideways by its box; heights are real pixels. */
export function ConfluenceWide({ layout, id }: { layout: Layout; id: string }) {
  const bands = layout.rows.flatMap((row) => row.bands)
  return (
    <svg className="confluence-wide" viewBox={`0 0 ${WIDTH} ${n(layout.length)}`} height={n(layout.length)} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <Hatching id={id} streams={bands.map((band) => band.stream)} />
      {bands.map((band) => (
        <g key={band.stream.key} className={band.stream.colour}>
          {band.width > 0 ? <Flow band={band} river={layout.riverStart} id={id} /> : <Dry band={band} river={layout.riverStart} />}
        </g>
      ))}
    </svg>
  )
}

function Flow({ band, river, id }: { band: Band; river: number; id: string }) {
  const mouth = river + band.mouth
  const centre = { source: band.source + band.width / 2, mouth: mouth + band.width / 2 }
  return (
    <>
      <path
        className={band.stream.isNew ? 'confluence-new' : 'confluence-flow'}
        fill={band.stream.isNew ? hatch(id, band.stream) : undefined}
        d={`${top(band.source, mouth)} L${WIDTH},${n(mouth + band.width)} ${back(band.source + band.width, mouth + band.width)} Z`}
      />
      {dashed(band) && <path className={band.before > band.width ? 'confluence-more' : 'confluence-less'} d={edges(centre, Math.max(band.before, 3), band.before > band.width)} />}
    </>
  )
}

/** A stream that brought nobody in this window: its old bed, which no longer reaches the river. */
function Dry({ band, river }: { band: Band; river: number }) {
  const y = band.source
  const end = n(y + (river + band.mouth - y) * 0.4)
  const bank = (from: number) => `M0,${n(from)} C70,${n(from)} 105,${n(y)} 165,${end}`
  return <path className="confluence-more" d={`${bank(y - band.before / 2)} ${bank(y + band.before / 2)}`} />
}

const top = (from: number, to: number) => `M0,${n(from)} C${JOIN / 2},${n(from)} ${JOIN / 2},${n(to)} ${JOIN},${n(to)} L${WIDTH},${n(to)}`
const back = (from: number, to: number) => `L${JOIN},${n(to)} C${JOIN / 2},${n(to)} ${JOIN / 2},${n(from)} 0,${n(from)}`

/** The two banks of the window before: along the whole stream where they lie inside it, on its own half where they lie outside. */
function edges(centre: { source: number; mouth: number }, width: number, outside: boolean): string {
  const bank = (offset: number) => {
    const [from, to] = [centre.source + offset, centre.mouth + offset]
    return outside
      ? `M0,${n(from)} C${JOIN / 4},${n(from)} ${(JOIN * 3) / 8},${n(from + (to - from) / 4)} ${JOIN / 2},${n((from + to) / 2)}`
      : top(from, to)
  }
  const half = outside ? width / 2 : Math.max(width / 2 - 1, 0.5)
  return `${bank(-half)} ${bank(half)}`
}
