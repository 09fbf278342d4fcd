import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Ask } from './ask'
import type { ExpectedConfluence } from './expected-world'
import { movement, stages } from './measured-stages'
import { confluence, type Measured } from './measured-world'

const DAY = 86_400_000
const logs = process.env.TRIBUTARY_LOGS ?? resolve('../shared/data')

export const logFolder = (name: string) => join(logs, name)
/** Whether the log is at hand; where it is not, the title of its test says so. */
export const atHand = (name: string) => existsSync(logFolder(name))
export const orMissing = (name: string) => (atHand(name) ? '' : ` (SKIPPED: no ${name} in ../shared/data or TRIBUTARY_LOGS)`)

type Window = 'days' | 'all'
export type Confluences = Record<string, Record<Window, ExpectedConfluence>>

const nothing = { C: 0, people: 0, top_share: null, breadth: null, streams: {} }

/** Expected confluence of each idea at a midnight, over 28 days and over all time; whoever is not listed stands at nothing. */
export async function expectedConfluences(name: string, date: string, ids: string[]): Promise<Confluences> {
  const rows = parse(await readFile(join(logFolder(name), `expected-confluence-asof-${date}.csv`)), { columns: true }) as Record<string, string>[]
  const expected: Confluences = Object.fromEntries(ids.map((id) => [id, { days: nothing, all: nothing }]))
  for (const row of rows) {
    const idea = expected[row.idea ?? '']
    if (!idea) throw new Error(`${name} expects something of ${row.idea}, which is no idea there.`)
    idea[row.window_days === '' ? 'all' : 'days'] = {
      C: Number(row.C), people: Number(row.people), top_share: number(row.top_share), breadth: number(row.breadth), streams: JSON.parse(row.streams ?? '{}'),
    }
  }
  return expected
}

const number = (text: string | undefined) => (text ? Number(text) : null)

const PAGE = `
  fragment Measure on Confluence { value people topShare breadth streams { pool people source { sourceId } } }
  query Page($source: String!, $asOf: DateTime!, $after: String) {
    ideas(first: 100, after: $after, filter: { source: $source }, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { sourceId days: confluence(asOf: $asOf) { ...Measure } all: confluence(asOf: $asOf, windowDays: null) { ...Measure } }
      pageInfo { hasNextPage endCursor }
    }
  }`
interface PageAnswer { ideas: { nodes: { sourceId: string, days: Measured, all: Measured }[], pageInfo: { hasNextPage: boolean, endCursor: string } } }

/** Confluence of every idea of a log at a midnight, a hundred at a time. */
export async function foundConfluences(ask: Ask, source: string, date: string): Promise<Confluences> {
  const found: Confluences = {}
  for (let after: string | null = null; ;) {
    const { ideas }: PageAnswer = await ask<PageAnswer>(PAGE, { source, asOf: `${date}T00:00:00Z`, after })
    for (const { sourceId, days, all } of ideas.nodes) found[sourceId] = { days: confluence(days), all: confluence(all) }
    if (!ideas.pageInfo.hasNextPage) return found
    after = ideas.pageInfo.endCursor
  }
}

const at = (instant: number) => new Date(instant).toISOString()

/** Members by stage at some dates; NONE is whoever of all is in no stage. */
export async function stageCounts(ask: Ask, { source, community, dates, people }: { source: string, community: string, dates: string[], people: number }) {
  const counted = await Promise.all(dates.map(async (date) => {
    const found = Object.values(await stages({ ask, source }, community, `${date}T00:00:00Z`))
    return [date, tally([...found, ...Array.from({ length: people - found.length }, () => 'NONE')])] as const
  }))
  return Object.fromEntries(counted)
}

/** Cells of every 28-day step between two dates, added up. */
export async function pooledFlow(ask: Ask, { source, community, from, to }: { source: string, community: string, from: string, to: string }) {
  const [first, last] = [Date.parse(from), Date.parse(to)]
  const steps = Array.from({ length: Math.round((last - first) / (28 * DAY)) }, (_, step) => first + step * 28 * DAY)
  const answers = await Promise.all(steps.map((start) => movement({ ask, source }, community, at(start), at(start + 28 * DAY))))
  return tally(answers.flatMap(({ cells }) => cells.flatMap((cell) => Array.from({ length: cell.members }, () => `${cell.from}->${cell.to}`))))
}

function tally(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
