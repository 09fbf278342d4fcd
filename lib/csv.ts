import { stringify } from 'csv-stringify/sync'

/** A number stays one, so that a minus before it is not taken for the beginning of a formula. */
const asIs = (cell: string) => (Number.isFinite(Number(cell)) && String(Number(cell)) === cell ? Number(cell) : cell)

/**
 * Rows as CSV (RFC 4180, UTF-8 with the mark by which spreadsheets know it). What a spreadsheet would take for a formula, and run, stands behind an apostrophe:
 * a name or title of somebody else's may begin so. `begins`: false where other rows stand before these.
 */
export const csvOf = (rows: string[][], { begins = true } = {}): string => (
  stringify(rows.map((row) => row.map(asIs)), { bom: begins, escape_formulas: true, record_delimiter: 'windows' })
)
