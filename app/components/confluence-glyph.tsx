import { lay, rowsOf, type PictureStream } from './confluence-layout'
import { ConfluenceWide } from './confluence-wide'

/** The picture in small, for a card: the same geometry without names. The words beside it say the same. */
export function ConfluenceGlyph({ id, streams }: { id: string; streams: PictureStream[] }) {
  const flowing = streams.filter((stream) => stream.people > 0).map((stream) => ({ ...stream, before: 0 }))
  const rows = rowsOf(flowing, 12)
  const layout = lay(rows, { most: 28, person: 3, gap: 2, size: () => 56 / rows.length })
  return <span className="confluence-glyph"><ConfluenceWide layout={layout} id={`${id}-g`} /></span>
}
