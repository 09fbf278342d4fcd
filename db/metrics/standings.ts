import { z } from 'zod'
import { emitRises } from '../acts/emit-rises'
import type { Db } from '../db'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { confluenceOf } from './confluence'
import type { ConfluenceRow } from './rows'
import fromText from './ideas-from.cypher'
import readText from './standings.cypher'
import trendingText from './trending.cypher'
import writeText from './write-standings.cypher'

const WINDOW_DAYS = 28
const BATCH = 400

const Ids = z.object({ ideaIds: z.array(Id).max(5_000) })
const Standing = z.object({
  ideaId: Id, asOf: Millis, value: z.number(), people: z.number(), gain: z.number(), trending: z.number(),
  supports: z.number(), order: z.number(), answer: z.string(),
})

export const trending = statement('READ', trendingText, Ids.extend({ asOf: Millis }), z.object({
  ideaId: z.string(), latest: z.number(), earlier: z.number(), supports: z.number(), createdAt: z.number(),
}))
export const ideasFrom = statement('READ', fromText, z.object({ after: z.string(), limit: z.number().int() }), z.object({ ideaId: z.string() }))
export const readStandings = statement('READ', readText, Ids, z.object({ answer: z.string() }))
export const writeStandings = statement('WRITE', writeText, z.object({ standings: z.array(Standing), anyway: z.boolean() }), z.object({ ideaId: z.string() }))

/** The confluence of ideas as lists sort by it: 28 days, with the instant at which it was measured. An idea without a standing gives no row. */
export async function standings(db: Db, { ideaIds }: { ideaIds: string[] }): Promise<ConfluenceRow[]> {
  return (await readStandings(db, { ideaIds })).map(({ answer }) => JSON.parse(answer) as ConfluenceRow)
}

/** Measures some ideas, or every one, at an instant and stores how they stand. One that was measured for a later instant is kept, unless `anyway`. */
export async function refreshStandings(
  db: Db, { ideaIds, asOf, anyway = false }: { ideaIds: string[] | 'ALL', asOf: number, anyway?: boolean },
): Promise<void> {
  if (ideaIds !== 'ALL') {
    for (let start = 0; start < ideaIds.length; start += BATCH) await refresh(db, ideaIds.slice(start, start + BATCH), asOf, anyway)
    return
  }
  for (let after = ''; ;) {
    const ids = (await ideasFrom(db, { after, limit: BATCH })).map(({ ideaId }) => ideaId)
    await refresh(db, ids, asOf, anyway)
    if (ids.length < BATCH) return
    after = ids.at(-1) ?? ''
  }
}

/** The standing of an idea that has just been proposed, so that lists hold it at once: nobody has looked at it yet. */
export async function writeFirstStanding(db: Db, { ideaId, at }: { ideaId: string, at: number }): Promise<void> {
  const nothing: ConfluenceRow = {
    ideaId, asOf: at, windowDays: WINDOW_DAYS, value: 0, people: 0, topShare: null, breadth: null, gain: 0, trend: 'STEADY', influenceShare: null,
    streams: [], previousStreams: [],
  }
  await writeStandings(db, {
    anyway: false,
    standings: [{ ideaId, asOf: at, value: 0, people: 0, gain: 0, trending: 0, supports: 0, order: -at, answer: JSON.stringify(nothing) }],
  })
}

async function refresh(db: Db, ideaIds: string[], asOf: number, anyway: boolean) {
  if (ideaIds.length === 0) return
  const [measured, weeks] = await Promise.all([
    confluenceOf(db, { ideaIds, asOf, windowDays: WINDOW_DAYS }),
    trending(db, { ideaIds, asOf }),
  ])
  const week = new Map(weeks.map((row) => [row.ideaId, row]))
  const written = measured.map((row) => {
    const { latest = 0, earlier = 0, supports = 0, createdAt = 0 } = week.get(row.ideaId) ?? {}
    return {
      ideaId: row.ideaId, asOf, value: row.value, people: row.people, gain: row.gain ?? 0,
      trending: aboveNormal(latest, earlier / 8), supports, order: -createdAt, answer: JSON.stringify(row),
    }
  })
  await db.transaction(async (tx) => {
    if (!anyway) await emitRises(tx, written)
    await writeStandings(tx, { anyway, standings: written })
  })
}

/** z = (x - b) / sqrt(b + 1): how far a week is above the mean of the eight before (docs/metrics.md 3.5). */
export const aboveNormal = (x: number, b: number) => (x - b) / Math.sqrt(b + 1)
