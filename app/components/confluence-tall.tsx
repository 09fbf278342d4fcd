import { dashed, type Band, type Layout } from './confluence-layout'
import { Hatching, hatch } from './confluence-hatching'

/** How far a stream runs beside its label before it bends down. */
const REACH = 34
const BEND = 9
const n = (value: number) => Math.round(value * 100) / 100

/** For narrow screens: one river down the side that grows by each stream that enters under its name. */
export function ConfluenceTall({ layout, id }: { layout: Layout; id: string }) {
  const width = n(Math.max(layout.river, 8) + REACH)
  const bands = layout.rows.flatMap((row) => row.bands)
  return (
    <svg className="confluence-tall" viewBox={`0 0 ${width} ${n(layout.length)}`} width={width} height={n(layout.length)} aria-hidden="true" focusable="false">
      <Hatching id={id} streams={bands.map((band) => band.stream)} />
      {bands.map((band) => (
        <g key={band.stream.key} className={band.stream.colour}>
          {band.width > 0 && (
            <path
              className={band.stream.isNew ? 'confluence-new' : 'confluence-flow'}
              fill={band.stream.isNew ? hatch(id, band.stream) : undefined}
              d={entering(band, width, layout.length)}
            />
          )}
          {dashed(band) && <path className={band.before > band.width ? 'confluence-more' : 'confluence-less'} d={before(band, width)} />}
        </g>
      ))}
    </svg>
  )
}

function entering({ source, mouth, width: w }: Band, right: number, bottom: number): string {
  const [upper, lower, left] = [n(source), n(source + w), n(mouth)]
  const outer = n(w + BEND)
  return [
    `M${right},${upper} H${n(left + outer)} Q${left},${upper} ${left},${n(upper + outer)} V${n(bottom)}`,
    `H${n(left + w)} V${n(lower + BEND)} Q${n(left + w)},${lower} ${n(left + w + BEND)},${lower} H${right} Z`,
  ].join(' ')
}

function before({ source, mouth, width, before: w }: Band, right: number): string {
  const centre = source + width / 2
  const half = w > width ? w / 2 : Math.max(w / 2 - 1, 0.5)
  const left = n(Math.min(mouth + width + BEND, right - 16))
  return `M${right},${n(centre - half)} H${left} M${right},${n(centre + half)} H${left}`
}
