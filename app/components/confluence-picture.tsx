import { lay, rowsOf, type PictureStream, type Row } from './confluence-layout'
import { ConfluenceLabel } from './confluence-label'
import { ConfluenceTall } from './confluence-tall'
import { ConfluenceWide } from './confluence-wide'

export interface PictureWords {
  people: (count: number) => string
  /** What stands under a name: people now and in the window before. */
  figure: (stream: { people: number; before: number; isNew: boolean }) => string
  rest: (count: number) => string
}

/** Rows that are named one by one; what is over is one bundle, and the table names all. */
const NAMED = 10

/**
 * The confluence of one idea: its streams by name, flowing together. A width is people; dashed lines, the width in the window before;
 * hatched, new this month. The names stand as text beside the drawing, which needs no description of its own.
 */
export function ConfluencePicture({ id, title, href, lang, streams, words }: {
  id: string
  title: string
  href?: string
  lang?: string
  streams: PictureStream[]
  words: PictureWords
}) {
  const rows = rowsOf(streams, NAMED)
  const wide = lay(rows, { most: 230, person: 10, size: (row) => (nameOf(row, words).length > 24 ? 66 : 50) })
  const tall = lay(rows, { most: 64, person: 8, size: (row) => (nameOf(row, words).length > 17 ? 98 : 76) })
  const people = streams.reduce((total, stream) => total + stream.people, 0)
  return (
    <div className="confluence">
      <div className="confluence-field" style={{ '--river': `${wide.river}px` } as React.CSSProperties}>
        <ol className="confluence-labels">
          {rows.map((row, index) => (
            <ConfluenceLabel key={row.key} row={row} name={nameOf(row, words)} figure={row.streams.length > 1 ? words.people(total(row).people) : words.figure(total(row))} wide={wide.rows[index]?.size ?? 0} tall={tall.rows[index]?.size ?? 0} />
          ))}
        </ol>
        <ConfluenceWide layout={wide} id={`${id}-w`} />
        <ConfluenceTall layout={tall} id={`${id}-t`} />
        <div className="confluence-idea">
          <p className="confluence-idea-title" lang={lang}>{href ? <a className="hover:underline" href={href}>{title}</a> : title}</p>
          <p className="text-muted">{words.people(people)}</p>
        </div>
      </div>
    </div>
  )
}

const nameOf = (row: Row, words: PictureWords) => (row.streams.length === 1 ? (row.streams[0]?.name ?? '') : words.rest(row.streams.length))

const total = (row: Row) => ({
  people: row.streams.reduce((sum, stream) => sum + stream.people, 0),
  before: row.streams.reduce((sum, stream) => sum + stream.before, 0),
  isNew: row.streams.every((stream) => stream.isNew),
})
