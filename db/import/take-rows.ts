import { createHash } from 'node:crypto'
import { batches } from './batches'
import type { Course, Kind } from './course'
import type { Row, Rows } from './log'

interface Taking<T> {
  /** Why a row cannot be, or null. */
  check: (row: T) => string | null
  /** Writes rows that are in order, in one transaction. Gives how many of them were not known. */
  write: (rows: Row<T>[]) => Promise<number>
  /** What makes a row the same as another. */
  idOf?: (row: T) => string
  size?: number
}

/** Goes through rows in batches. One that cannot be is refused with its line and reason; one that is there twice, word for word, counts once. */
export async function takeRows<T>(course: Course, kind: Kind, rows: Rows<T>, { check, write, idOf, size = 500 }: Taking<T>): Promise<void> {
  const count = course.counts[kind]
  const seen = new Map<string, string>()
  const refuse = (line: number | undefined, reason: string) => void course.refused.push({ file: `${kind}.csv`, line: line ?? 0, reason })
  for await (const batch of batches(rows, size)) {
    const good = batch.flatMap((row) => {
      if ('unreadable' in row) return refuse(row.line, row.unreadable) ?? []
      const reason = check(row)
      if (reason) return refuse(row.line, reason) ?? []
      const id = idOf?.(row)
      if (id === undefined) return [row]
      const before = seen.get(id)
      const print = printOf(row)
      if (before === undefined) seen.set(id, print)
      if (before !== undefined && before !== print) return refuse(row.line, `id is that of another row: ${JSON.stringify(id)}`) ?? []
      return before === undefined ? [row] : []
    })
    count.taken += good.length
    if (good.length > 0) count.written += await write(good)
  }
}

const printOf = <T>(row: Row<T>) => createHash('sha1').update(JSON.stringify({ ...row, line: undefined })).digest('base64')
