import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Db } from '../db'
import { DAY, Millis, midnightOf } from '../shapes'
import { statement } from '../statement'
import byKeyText from './finding-by-key.cypher'
import forgetText from './forget-findings.cypher'
import writeText from './write-finding.cypher'
import lateText from './write-late.cypher'

export const findingByKey = statement('READ', byKeyText, z.object({ key: z.string(), longestWrite: Millis }), z.object({ value: z.string().nullable(), soughtAt: z.number() }))
export const writeFinding = statement('WRITE', writeText, z.object({ key: z.string(), until: Millis, value: z.string(), soughtAt: Millis }), z.object({ kept: z.number() }))
export const writeLate = statement('WRITE', lateText, z.object({}), z.object({}))
export const forgetFindings = statement('WRITE', forgetText, z.object({ most: z.number().int(), before: z.number().int() }), z.object({ forgotten: z.number() }))

/** No write of the portal takes so long, ms: what began before is to be seen after it, or never was. */
const LONGEST_WRITE = 15_000
const MOST_KEPT = 2_000
const LONGEST_KEPT = 2_000_000
const KEPT_DAYS = 30

/** What is asked: by name, with all that the answer depends on; until: before which instant (ms); now: when it is asked. */
export interface Question { name: string, asked: unknown, until: number, now: number }

/**
 * The answer to a question about days gone by (until a UTC midnight), which is worked out once and then kept in the graph; any other question is worked out each time.
 * It holds until somebody writes into those days: acts say so by themselves (forgetNightsAfter), what has no instant by `wroteIntoPast`. The answer is whatever JSON can hold.
 */
export async function found<Answer>(db: Db, { name, asked, until, now }: Question, work: () => Promise<Answer>): Promise<Answer> {
  if (until !== midnightOf(until) || until > midnightOf(now - LONGEST_WRITE)) return work()
  const key = createHash('sha256').update(JSON.stringify([name, asked])).digest('base64url')
  const [past] = await findingByKey(db, { key, longestWrite: LONGEST_WRITE })
  if (past?.value) return JSON.parse(past.value) as Answer
  const answer = await work()
  await keep(db, { key, until, value: JSON.stringify(answer), soughtAt: past?.soughtAt ?? 0 })
  return answer
}

async function keep(db: Db, finding: { key: string, until: number, value: string, soughtAt: number }): Promise<void> {
  if (finding.value.length > LONGEST_KEPT) return
  const [written] = await writeFinding(db, finding)
  if (written && written.kept > MOST_KEPT) await forgetFindings(db, { most: MOST_KEPT / 10, before: 0 })
}

/** For whoever changes what has no instant, such as of what kind somebody is: in the same transaction. */
export const wroteIntoPast = async (db: Db): Promise<void> => { await writeLate(db, {}) }

/** Forgets what was found more than 30 days ago. */
export const forgetOldFindings = async (db: Db, now: number): Promise<void> => { await forgetFindings(db, { most: 0, before: now - KEPT_DAYS * DAY }) }
