import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CsvError, parse } from 'csv-parse'
import { instant } from './instant'
import type { Log, LogCommunity, LogEvent, LogIdea, LogMember, LogMembership, Row, Unreadable } from './log'

/** A folder that is no event log: the message names the file and what is missing in it. */
export class NoEventLog extends Error {
  override name = 'NoEventLog'
}

type Cells = Record<string, string>
class Wrong extends Error {}

const columns = {
  'members.csv': ['id', 'kind', 'deleted_at'],
  'communities.csv': ['id', 'created_at', 'verified'],
  'memberships.csv': ['member', 'community', 'since', 'until'],
  'ideas.csv': ['id', 'community', 'created_at', 'author', 'title', 'outcome'],
  'events.csv': ['id', 'at_utc', 'actor', 'type', 'idea', 'community', 'partner', 'accepted_by'],
  'hosts.csv': ['member'],
}
type File = keyof typeof columns

/**
 * Reads an event log (UTF-8 CSV with headers) row by row: nothing is held in memory.
 * Throws NoEventLog when a file or a column is missing, before any row is read.
 */
export async function readFolder(path: string): Promise<Log> {
  const files = Object.keys(columns) as File[]
  const found = await Promise.all(files.map(async (file) => (await stat(join(path, file)).catch(() => null))?.isFile() ?? false))
  const missing = files.filter((file, index) => !found[index] && file !== 'hosts.csv')
  if (missing.length > 0) throw new NoEventLog(`${path} is no event log: ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing.`)
  const there = files.filter((_, index) => found[index])
  for (const file of there) await checkHeader(path, file)
  return {
    members: rows(path, 'members.csv', member),
    communities: rows(path, 'communities.csv', community),
    memberships: rows(path, 'memberships.csv', membership),
    ideas: rows(path, 'ideas.csv', idea),
    events: rows(path, 'events.csv', event),
    ...(there.includes('hosts.csv') && { hosts: rows(path, 'hosts.csv', (cells) => ({ member: cell(cells, 'member') })) }),
  }
}

const member = (cells: Cells): LogMember => ({ id: cell(cells, 'id'), kind: cell(cells, 'kind'), ...given('deletedAt', date(cells, 'deleted_at')) })
const community = (cells: Cells): LogCommunity => (
  { id: cell(cells, 'id'), createdAt: neededDate(cells, 'created_at'), verified: flag(cells, 'verified') }
)
const membership = (cells: Cells): LogMembership => ({
  member: cell(cells, 'member'), community: cell(cells, 'community'), since: neededDate(cells, 'since'), ...given('until', date(cells, 'until')),
})
const idea = (cells: Cells): LogIdea => ({
  id: cell(cells, 'id'), createdAt: neededDate(cells, 'created_at'), title: cell(cells, 'title'),
  authors: cell(cells, 'author').split(';').map((author) => author.trim()).filter(Boolean),
  ...given('community', cell(cells, 'community')), ...given('outcome', cell(cells, 'outcome')),
})
const event = (cells: Cells): LogEvent => ({
  id: cell(cells, 'id'), at: neededDate(cells, 'at_utc'), actor: cell(cells, 'actor'), type: cell(cells, 'type'),
  ...given('idea', cell(cells, 'idea')), ...given('community', cell(cells, 'community')),
  ...given('partner', cell(cells, 'partner')), ...given('acceptedBy', cell(cells, 'accepted_by')),
})

const cell = (cells: Cells, column: string) => cells[column] ?? ''
const given = <K extends string, T>(key: K, value: T | undefined) => (value ? { [key]: value } as Record<K, T> : {})
function date(cells: Cells, column: string): Date | undefined {
  const text = cell(cells, column)
  if (text === '') return undefined
  const at = instant(text)
  if (!at) throw new Wrong(`${column} is no date: ${quote(text)}`)
  return at
}
function neededDate(cells: Cells, column: string): Date {
  const at = date(cells, column)
  if (!at) throw new Wrong(`${column} is missing`)
  return at
}
function flag(cells: Cells, column: string): boolean {
  const text = cell(cells, column)
  if (text !== '1' && text !== '0' && text !== '') throw new Wrong(`${column} is neither 1 nor 0: ${quote(text)}`)
  return text === '1'
}
const quote = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

const lenient = {
  bom: true, info: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true, max_record_size: 1_000_000,
  record_delimiter: ['\r\n', '\n', '\r'],
}

async function checkHeader(path: string, file: File) {
  const parser = createReadStream(join(path, file)).pipe(parse({ ...lenient, to: 1 }))
  let header: string[] = []
  try {
    for await (const { record } of parser as AsyncIterable<{ record: string[] }>) header = record
  } catch (error) {
    throw new NoEventLog(`${join(path, file)} is no CSV: ${(error as Error).message}`)
  }
  const missing = columns[file].filter((column) => !header.includes(column))
  if (missing.length > 0) throw new NoEventLog(`${join(path, file)} lacks the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')}.`)
}

async function* rows<T>(path: string, file: File, read: (cells: Cells) => T): AsyncGenerator<Row<T> | Unreadable> {
  const parser = createReadStream(join(path, file)).pipe(parse(lenient))
  let header: string[] | undefined
  let last = 1
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[], info: { lines: number } }>) {
      last = info.lines
      if (!header) header = record
      else yield row(header, record, info.lines, read)
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    yield { unreadable: `${error.message}: nothing is read from here on`, line: last + 1 }
  }
}

function row<T>(header: string[], record: string[], line: number, read: (cells: Cells) => T): Row<T> | Unreadable {
  if (record.length !== header.length) return { unreadable: `has ${record.length} of ${header.length} columns`, line }
  try {
    return { ...read(Object.fromEntries(header.map((column, index) => [column, record[index] ?? '']))), line }
  } catch (error) {
    if (error instanceof Wrong) return { unreadable: error.message, line }
    throw error
  }
}
