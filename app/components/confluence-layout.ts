/** One stream as the picture shows it. `people` and `before` are counts of people, in this window and in the one before. */
export interface PictureStream {
  key: string
  name: string
  initials: string
  href: string | null
  colour: string
  people: number
  before: number
  isNew: boolean
}

/** A line of the picture: one label beside one stream, or beside a bundle of small ones. */
export interface Row {
  key: string
  streams: PictureStream[]
}

export interface Band {
  stream: PictureStream
  /** Where the stream springs, pixels from the start of its side. */
  source: number
  /** Where it lies in the river, pixels from the start of the river's side. */
  mouth: number
  width: number
  before: number
}

export interface Layout {
  rows: { key: string; size: number; bands: Band[] }[]
  length: number
  river: number
  riverStart: number
}

const GAP = 1.5

/** The largest streams get a row of their own; what is over and still flows is one bundle in the last, without its past. Streams that ebbed away come after those that flow. */
export function rowsOf(streams: PictureStream[], most: number): Row[] {
  const ordered = [...streams].sort((a, b) => b.people - a.people || b.before - a.before)
  if (ordered.length <= most) return ordered.map((stream) => ({ key: stream.key, streams: [stream] }))
  const own = ordered.slice(0, most - 1).map((stream) => ({ key: stream.key, streams: [stream] }))
  const rest = ordered.slice(most - 1).filter((stream) => stream.people > 0).map((stream) => ({ ...stream, before: 0 }))
  return rest.length ? [...own, { key: 'rest', streams: rest }] : own
}

/**
 * Lays rows along one side and their streams, in the same order, along the river: nothing crosses, and a width is people times one scale everywhere.
 * Shape: one band a stream. Unit: pixels. The scale is `person` pixels, or less where the river would be wider than `most`.
 */
export function lay(rows: Row[], limits: { most: number; person: number; gap?: number; size: (row: Row) => number }): Layout {
  const people = sum(rows.flatMap((row) => row.streams.map((stream) => stream.people)))
  const scale = Math.min(limits.person, limits.most / Math.max(people, 1))
  const wide = (count: number) => (count === 0 ? 0 : Math.max(count * scale, 1.2))
  let start = 0
  let mouth = 0
  const laid = rows.map((row) => {
    const room = ({ people, before }: PictureStream) => Math.max(wide(people), wide(before))
    const widest = sum(row.streams.map(room))
    const size = Math.max(limits.size(row), widest + (limits.gap ?? 18))
    let source = start + (size - widest) / 2
    const bands = row.streams.map((stream) => {
      const band = { stream, width: wide(stream.people), before: wide(stream.before), source: 0, mouth }
      band.source = source + (room(stream) - band.width) / 2
      source += room(stream)
      mouth += band.width
      return band
    })
    if (bands.some((band) => band.width)) mouth += GAP
    start += size
    return { key: row.key, size, bands }
  })
  const river = Math.max(mouth - GAP, 0)
  return { rows: laid, length: start, river, riverStart: Math.max(0, (start - river) / 2) }
}

/** Whether there is room to show the window before beside this one. */
export const dashed = ({ width, before }: Band) => before > 0 && (width === 0 || before > width || before > 4)

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
