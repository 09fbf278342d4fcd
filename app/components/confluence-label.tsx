import type { Row } from './confluence-layout'

/** The name of a stream and its figure, as high as the stream's place in the picture. */
export function ConfluenceLabel({ row, name, figure, wide, tall }: { row: Row; name: string; figure: string; wide: number; tall: number }) {
  const only = row.streams.length === 1 ? row.streams[0] : undefined
  return (
    <li className={`confluence-label ${only?.colour ?? 'stream-pool'}`} style={{ '--wide': `${wide}px`, '--tall': `${tall}px` } as React.CSSProperties}>
      <span className="initials" aria-hidden="true">{only ? only.initials : `${row.streams.length}`}</span>
      <span className="min-w-0">
        <span className="confluence-name">{only?.href ? <a className="hover:underline" href={only.href}><bdi>{name}</bdi></a> : <bdi>{name}</bdi>}</span>
        <span className="confluence-figure">{figure}</span>
      </span>
    </li>
  )
}
