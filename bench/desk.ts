import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '../db/db'
import { openSessionOf } from '../lib/auth-session'
import { cookieName, sealSession } from '../lib/auth-cookie'
import { decidim, source, take } from './decidim'
import { ms, quantile, report, residentMb, times } from './figures'
import { aged, earlierCopies } from './flatness'
import { benchDatabase, benchPortal, type BenchDatabase, type BenchPortal } from './portal'

export const VIEWS = ['', '/movement', '/confluence', '/two-way', '/recovery', '/value', '/warnings']
/** A busy season of the log: ninety days to April 20, 2016. */
const SEASON = '?from=2016-01-21&to=2016-04-19'
const RUNS = 30

/** What an organization waits for at its desk over the log of decidim.barcelona, view by view, and at ten times the history. */
export async function run() {
  const database = await benchDatabase()
  const portal = await (async () => {
    await take(database, aged(await decidim(), []))
    return benchPortal(database)
  })().catch(async (error) => { await database.stop(); throw error })
  try {
    const cookie = await steward(portal, source)
    const season = `/organizations/${source}/desk`
    const once = await deskTimes(portal, cookie, season, SEASON)
    const { acts } = await take(database, aged(await decidim(), earlierCopies))
    const tenfold = await deskTimes(portal, cookie, season, SEASON)
    report(`The desk of decidim-barcelona-2016 over HTTP, warm, p50; then at ten times the history (${acts} acts), same window`, VIEWS.map((view) => ({
      what: view.slice(1) || 'list', asked: '≤ 300 ms; ≤ 1.3 times',
      measured: compared(once[view], tenfold[view]),
    })))
    process.stdout.write(`  resident memory of the portal: ${await residentMb(portal.pid)} MB\n`)
  } finally {
    await portal.stop()
  }
}

const compared = (once?: DeskTime, tenfold?: DeskTime) => (once && tenfold ? `${told(once)}; ${(tenfold.warm / once.warm).toFixed(2)} times: ${told(tenfold)}` : 'not measured')

/** A cookie with which the steward of an imported organization is signed in. */
export async function steward({ db, dataDir }: BenchDatabase, source: string): Promise<string> {
  process.env.NEXTAUTH_SECRET = await readFile(join(dataDir, 'auth-secret'), 'utf8') // the portal's, which is there
  const [member] = await db('WRITE', `MATCH (member:Member {handle: $handle}) MERGE (member)-[:IDENTIFIED_BY]->(account:Account) SET account.role = 'MEMBER', account.language = 'en'
    RETURN member.id AS id`, { handle: `${source}-steward` })
  const { sid, maxAge } = await openSessionOf(db, { memberId: String(member?.id), role: 'MEMBER' }, 'bench')
  return `${cookieName('session')}=${await sealSession(sid, maxAge)}`
}

/** What a part of a page says that could not be measured. */
const UNAVAILABLE = 'just now. '

export interface DeskTime { first: number, warm: number, whole: boolean }

/** The ms of each view: the first time, and the median once it is warm and what was too much for the first look has been worked out behind it; whole: no part said that it could not be measured. `path`: of the desk. Errors: one that says which view is not there. */
export async function deskTimes({ db, url }: BenchPortal, cookie: string, path: string, query: string): Promise<Record<string, DeskTime>> {
  const found: Record<string, DeskTime> = {}
  for (const view of VIEWS) {
    let whole = true
    const open = async () => {
      const page = await fetch(`${url}${path}${view}${query}`, { headers: { cookie, 'accept-language': 'en' }, redirect: 'manual' })
      const text = await page.text()
      if (page.status !== 200 || !text.includes('</main>')) throw new Error(`The desk${view} answers ${page.status}.`)
      whole = !text.includes(UNAVAILABLE)
    }
    const [first = NaN] = await times(1, open, { warmUp: 0 })
    await workedOut(db)
    found[view] = { first, warm: quantile(await times(RUNS, open, { warmUp: 8 }), 0.5), whole }
    process.stdout.write(`  ${view || '/list'} ${told(found[view])}\n`)
  }
  return found
}

/** Waits until nothing is wanted any more. */
export async function workedOut(db: Db): Promise<void> {
  const wanted = () => db('READ', 'MATCH (finding:Finding) WHERE finding.wantedAt >= 0 RETURN finding.key', {})
  while ((await wanted()).length > 0) await sleep(1_000)
}

export const told = ({ first, warm, whole }: DeskTime) => `${ms(warm)} (the first time ${ms(first)})${whole ? '' : ', with a part that could not be measured'}`
