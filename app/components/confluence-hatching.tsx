import type { PictureStream } from './confluence-layout'

/** The hatching that marks a stream as new this month, one pattern a stream in its colour. */
export function Hatching({ id, streams }: { id: string; streams: PictureStream[] }) {
  const fresh = streams.filter((stream) => stream.isNew && stream.people > 0)
  if (fresh.length === 0) return null
  return (
    <defs>
      {fresh.map((stream) => (
        <pattern key={stream.key} id={name(id, stream)} className={stream.colour} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="var(--stream)" opacity="0.22" />
          <rect width="3.2" height="7" fill="var(--stream)" />
        </pattern>
      ))}
    </defs>
  )
}

/** The fill that refers to the hatching of a stream. */
export const hatch = (id: string, stream: PictureStream) => `url(#${name(id, stream)})`

const name = (id: string, stream: PictureStream) => `${id}-${stream.key.replace(/[^\w-]/g, '_')}`
