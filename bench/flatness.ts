import type { Log, LogEvent, Rows } from '../db/import/log'
import { decidim, reads, take } from './decidim'
import { report } from './figures'
import { benchDatabase, benchPortal } from './portal'

const YEARS = 365 * 86_400_000
/** The years by which the copies of a log's acts lie before it. */
export const earlierCopies = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** The times of the reads at ten times the history: nine copies of the log's acts, each a year earlier, by the same members on the same ideas. */
export async function run() {
  const database = await benchDatabase()
  const portal = await (async () => {
    await take(database, aged(await decidim(), []))
    return benchPortal(database)
  })().catch(async (error) => { await database.stop(); throw error })
  try {
    const once = await reads(portal)
    const { acts } = await take(database, aged(await decidim(), earlierCopies))
    const tenfold = await reads(portal)
    report(`Times at ten times the history (${acts} acts)`, (Object.keys(once) as (keyof typeof once)[]).map((what) => (
      { what, asked: '≤ 1.3', measured: `${(tenfold[what] / once[what]).toFixed(2)} (${once[what].toFixed(1)} → ${tenfold[what].toFixed(1)} ms)` }
    )))
  } finally {
    await portal.stop()
  }
}

/** The log as if its people had been at home for twelve years already, with earlier copies of its acts. */
export function aged(log: Log, copies: number[]): Log {
  const earlier = (at: Date) => new Date(at.getTime() - 12 * YEARS)
  return {
    ...log,
    communities: mapped(log.communities, (row) => ({ ...row, createdAt: earlier(row.createdAt) })),
    memberships: mapped(log.memberships, (row) => ({ ...row, since: earlier(row.since) })),
    ideas: mapped(log.ideas, (row) => ({ ...row, createdAt: earlier(row.createdAt) })),
    events: events(log.events, copies),
  }
}

async function* mapped<T>(rows: Rows<T>, change: (row: T) => T) {
  for await (const row of rows) yield 'unreadable' in (row as object) ? row : change(row as T)
}

async function* events(rows: Rows<LogEvent>, copies: number[]) {
  for await (const row of rows) {
    yield row
    if ('unreadable' in row) continue
    for (const copy of copies) yield { ...row, id: `${row.id}-${copy}`, at: new Date(row.at.getTime() - copy * YEARS) }
  }
}
