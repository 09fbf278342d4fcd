import type { Archived } from '../db/archive/read-public'
import type { Properties, Value } from '../db/archive/archived-row'
import { actColumns, isInstant, parts, things, ties } from '../db/archive/shape'

export interface TableRow { file: string, cells: string[] }

const PART = ['of'] as const
const TIE = ['from', 'to'] as const
const ACT = ['type', 'target'] as const

const earlierColumns = [...PART, ...parts.EarlierText]
const responseColumns = [...PART, ...parts.ResponseText]
const actsColumns = [...ACT, ...actColumns]
const tieColumns = Object.fromEntries(Object.entries(ties).map(([type, columns]) => [type, [...TIE, ...columns]]))

/** Every table that an archive may have, with its columns. */
export const tables: Record<string, readonly string[]> = {
  ...Object.fromEntries(Object.entries(things).map(([label, columns]) => [`csv/${label}.csv`, columns])),
  'csv/EarlierText.csv': earlierColumns, 'csv/ResponseText.csv': responseColumns, 'csv/acts.csv': actsColumns,
  ...Object.fromEntries(Object.entries(tieColumns).map(([type, columns]) => [`csv/relationships/${type}.csv`, columns])),
}

/** What is archived as rows of tables. */
export function rowsOf(archived: Archived): TableRow[] {
  if ('act' in archived) return [row('csv/acts.csv', { ...archived.act.properties, type: archived.act.type, target: archived.act.target })]
  if ('tie' in archived) return [row(`csv/relationships/${archived.tie.type}.csv`, { ...archived.tie.properties, from: archived.tie.from, to: archived.tie.to })]
  const { label, properties, parts: said } = archived.thing
  const file = label === 'OfficialResponse' ? 'csv/ResponseText.csv' : 'csv/EarlierText.csv'
  return [row(`csv/${label}.csv`, properties), ...said.map((part) => row(file, { ...part, of: String(properties.id) }))]
}

function row(file: string, properties: Properties): TableRow {
  return { file, cells: (tables[file] ?? []).map((column) => cell(column, properties[column])) }
}

function cell(column: string, value: Value | undefined): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.join(';')
  return isInstant(column) && typeof value === 'number' ? new Date(value).toISOString() : String(value)
}
