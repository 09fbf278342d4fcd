/** Depth of quotes and lists that is still read as such. */
const NESTING = 30
const TABLE_CELLS = 500
const MARKS = 4000

/**
 * Whether a Markdown text may be parsed: shallow quotes and lists, small tables, a bounded number of marks. Texts beyond it take seconds
 * or exhaust the stack in every CommonMark parser that is recursive; they are shown as they were typed.
 */
export function isTame(text: string): boolean {
  if ((text.match(/[[\]*_`~]/g)?.length ?? 0) > MARKS) return false
  const lines = text.split('\n')
  const deep = lines.some((line) => {
    const opening = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? ''
    return (opening.match(/>|[*+-](?=\s)|\d+[.)](?=\s)/g)?.length ?? 0) > NESTING || /^\s*/.exec(line)![0].length > NESTING * 4
  })
  if (deep) return false
  return lines.filter((line) => line.includes('|')).reduce((cells, line) => cells + line.split('|').length, 0) <= TABLE_CELLS
}
