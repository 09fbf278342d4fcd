/** What a spreadsheet would take for a formula, and run: a name or title of somebody else's may begin so. */
const FORMULA = /^[=+\-@\t\r\n]/
const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i

const guarded = (text: string) => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text)
const quoted = (text: string) => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Rows as CSV (RFC 4180, UTF-8 with the mark by which spreadsheets know it). What would be a formula stands behind an apostrophe. */
export const csvOf = (rows: string[][]): string => `\ufeff${rows.map((row) => `${row.map((cell) => quoted(guarded(cell))).join(',')}\r\n`).join('')}`
