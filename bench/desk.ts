import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openSessionOf } from '../lib/auth-session'
import { cookieName, sealSession } from '../lib/auth-cookie'
import { decidim, source, take } from './decidim'
import { ms, quantile, report, residentMb, times } from './figures'
import { aged, earlierCopies } from './flatness'
import { benchDatabase, benchPortal, type BenchDatabase, type BenchPortal } from './portal'

const VIEWS = ['', '/movement', '/confluence', '/two-way', '/recovery', '/value', '/warnings']
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
    const cookie = await steward(portal)
    const once = await deskTimes(portal, cookie)
    const { acts } = await take(database, aged(await decidim(), earlierCopies))
    const tenfold = await deskTimes(portal, cookie)
    report(`The desk of decidim-barcelona-2016 over HTTP, warm, p50; then at ten times the history (${acts} acts), same window`, VIEWS.map((view) => ({
      what: view.slice(1) || 'list', asked: '≤ 300 ms; ≤ 1.3 times',
      measured: `${ms(once[view] ?? NaN)}; ${((tenfold[view] ?? NaN) / (once[view] ?? NaN)).toFixed(2)} times (${ms(tenfold[view] ?? NaN)})`,
    })))
    process.stdout.write(`  resident memory of the portal: ${await residentMb(portal.pid)} MB\n`)
  } finally {
    await portal.stop()
  }
}

/** A cookie with which the steward of the imported organization is signed in. */
async function steward({ db, dataDir }: BenchDatabase): Promise<string> {
  process.env.NEXTAUTH_SECRET = await readFile(join(dataDir, 'auth-secret'), 'utf8') // the portal's, which is there
  const [member] = await db('WRITE', `MATCH (member:Member {handle: $handle}) MERGE (member)-[:IDENTIFIED_BY]->(account:Account) SET account.role = 'MEMBER', account.language = 'en'
    RETURN member.id AS id`, { handle: `${source}-steward` })
  const { sid, maxAge } = await openSessionOf(db, { memberId: String(member?.id), role: 'MEMBER' }, 'bench')
  return `${cookieName('session')}=${await sealSession(sid, maxAge)}`
}

/** The median ms of each view. Errors: one that says which view is not there. */
async function deskTimes({ url }: BenchPortal, cookie: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const view of VIEWS) {
    found[view] = quantile(await times(RUNS, async () => {
      const page = await fetch(`${url}/organizations/${source}/desk${view}${SEASON}`, { headers: { cookie }, redirect: 'manual' })
      const text = await page.text()
      if (page.status !== 200 || !text.includes('</main>')) throw new Error(`The desk${view} answers ${page.status}.`)
    }, { warmUp: 8 }), 0.5)
    process.stdout.write(`  ${view || '/list'} ${ms(found[view])}\n`)
  }
  return found
}
