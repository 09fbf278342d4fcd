import { importLog } from '../db/import/import-log'
import { measureAsOf } from '../db/jobs/measure-nights'
import { refreshStandings } from '../db/metrics/standings'
import { reads } from './decidim'
import { deskTimes, steward, told, VIEWS, workedOut } from './desk'
import { ms, report, residentMb } from './figures'
import { largeWorld } from './large-world'
import { benchDatabase, benchPortal, type BenchPortal } from './portal'

const DAY = 86_400_000
const source = 'large'

/** A world of LARGE_PEOPLE (100,000) people with ten acts each: how fast it comes in, how long a night and all standings take, what people wait for, how much memory the portal has. */
export async function run() {
  const people = Number(process.env.LARGE_PEOPLE ?? 100_000)
  const now = Date.now()
  const until = now - now % DAY
  const database = await benchDatabase()
  const { db } = database
  const portal = await (async () => {
    const world = largeWorld(people, until)
    const { refused, seconds } = await importLog(db, world, { source, onProgress: shown })
    const nights = await secondsOf(() => measureAsOf(db, { asOf: until - DAY, now }))
    const night = await secondsOf(() => measureAsOf(db, { asOf: until, now: now + 2 * 3_600_000 }))
    const standings = await secondsOf(() => refreshStandings(db, { ideaIds: 'ALL', asOf: now, anyway: true }))
    report(`A world of ${people} people`, [
      { what: `import of ${world.acts} acts with sources and standings, ${refused.length} rows refused`, asked: 'reported', measured: `${seconds.toFixed(0)} s, ${(world.acts / seconds).toFixed(0)} acts a second` },
      { what: 'facts of all nights of 400 days; of one more night', asked: 'reported', measured: `${nights.toFixed(0)} s; ${night.toFixed(1)} s` },
      { what: `standing of all that was attended`, asked: 'reported', measured: `${standings.toFixed(1)} s` },
    ])
    return benchPortal(database)
  })().catch(async (error) => { await database.stop(); throw error })
  try {
    const [cookie, path] = [await steward(portal, source), `/organizations/${source}/desk`]
    const behind = await secondsOf(() => firstLooks(portal, cookie, path))
    const desk = await deskTimes(portal, cookie, path, '')
    const found = await reads(portal, { source, asOf: new Date(until).toISOString(), from: new Date(until - 28 * DAY).toISOString() })
    report('What people wait for there, over HTTP, median', [
      { what: 'confluence of one idea; of 20', asked: 'reported', measured: `${ms(found.confluence)}; ${ms(found.twenty)}` },
      { what: 'movement of one of the five largest communities over 28 days', asked: 'reported', measured: ms(found.movement) },
      { what: 'list of 20 by gain', asked: 'reported', measured: ms(found.list) },
      { what: 'desk: what is too much for the first look at all views, worked out behind it', asked: 'reported', measured: `${behind.toFixed(0)} s` },
      ...VIEWS.map((view) => ({ what: `desk: ${view.slice(1) || 'list'}`, asked: '≤ 800 ms', measured: desk[view] ? told(desk[view]) : 'not measured' })),
      { what: 'resident memory of the portal', asked: '≤ 400 MB', measured: `${await residentMb(portal.pid)} MB` },
    ])
  } finally {
    await portal.stop()
  }
}

/** Opens each view of a desk once, and waits until all that was too much for that has been worked out. */
async function firstLooks({ db, url }: BenchPortal, cookie: string, path: string) {
  for (const view of VIEWS) await fetch(`${url}${path}${view}`, { headers: { cookie }, redirect: 'manual' }).then((page) => page.text())
  await workedOut(db)
}

async function secondsOf(work: () => Promise<unknown>) {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1_000
}

const shown = ({ step, done }: { step: string, done: number }) => { if (done % 50_000 === 0) process.stdout.write(`  ${step} ${done}\n`) }
