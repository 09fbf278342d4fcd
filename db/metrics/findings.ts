import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Db } from '../db'
import { forAtMost } from '../patience'
import { DAY, Millis, midnightOf } from '../shapes'
import { statement } from '../statement'
import { wasTooMuch } from '../unavailable'
import byKeyText from './finding-by-key.cypher'
import forgetText from './forget-findings.cypher'
import noteText from './note-asked.cypher'
import { atOnce, type OfPlaces, type PlaceMeasure } from './of-places'
import wantText from './want-finding.cypher'
import writeText from './write-finding.cypher'
import lateText from './write-late.cypher'

const Past = z.object({ value: z.string().nullable(), soughtAt: z.number(), isLarge: z.boolean(), askedAt: z.number().nullable() })
export const findingByKey = statement('READ', byKeyText, z.object({ key: z.string(), longestWrite: Millis }), Past)
export const writeFinding = statement('WRITE', writeText, z.object({ key: z.string(), until: Millis, value: z.string(), soughtAt: Millis }), z.object({ kept: z.number() }))
export const wantFinding = statement('WRITE', wantText, z.object({ key: z.string(), until: Millis, question: z.string(), askedAt: Millis.nullable(), most: z.number().int() }), z.object({}))
export const noteAsked = statement('WRITE', noteText, z.object({ key: z.string() }), z.object({}))
export const writeLate = statement('WRITE', lateText, z.object({}), z.object({}))
export const forgetFindings = statement('WRITE', forgetText, z.object({ most: z.number().int(), before: z.number().int() }), z.object({ forgotten: z.number() }))

/** No write of the portal takes so long, ms: what began before is to be seen after it, or never was. */
const LONGEST_WRITE = 15_000
/** How long somebody waits for what has not been found yet, ms: so that the rest of their page still comes. */
const FIRST_LOOK = 2_000
const MOST_KEPT = 2_000
const MOST_WANTED = 40
const LONGEST_KEPT = 8_000_000
const KEPT_DAYS = 30

/** What is asked: under the name of a measure, with all that the answer depends on. */
export interface Question { name: string, asked: unknown }

/** Until before which instant days are looked at, and when that is asked (ms). */
export interface When { until: number, now: number }

/** The answer is more than somebody who waits can be given at once: it is being worked out, and there in some minutes. */
export class BeingFound extends Error {
  override name = 'BeingFound'
}

export const keyOf = ({ name, asked }: Question) => createHash('sha256').update(JSON.stringify([name, asked])).digest('base64url')

/**
 * The answer to a question about days gone by (until a UTC midnight), which is worked out once and then kept in the graph; any other question is worked out each time.
 * It holds until somebody writes into those days: acts say so by themselves (forgetNightsAfter), what has no instant by `wroteIntoPast`.
 * What is too much for somebody who waits is worked out behind them (work-out-findings). Errors: BeingFound until then.
 */
export async function found<Asked extends OfPlaces, Row, Answer>(db: Db, measure: PlaceMeasure<Asked, Row, Answer>, asked: Asked, { until, now }: When): Promise<Answer> {
  if (until !== midnightOf(until) || until > midnightOf(now - LONGEST_WRITE)) return atOnce(db, measure, asked)
  const question = { name: measure.name, asked }
  const key = keyOf(question)
  const [past] = await findingByKey(db, { key, longestWrite: LONGEST_WRITE })
  if (past?.askedAt != null && past.askedAt < past.soughtAt - DAY) await noteAsked(db, { key })
  if (past?.value) return JSON.parse(past.value) as Answer
  const ask = () => want(db, question, until)
  if (past?.isLarge) {
    await ask()
    throw new BeingFound('Wanted before.')
  }
  try {
    const answer = await forAtMost(FIRST_LOOK, () => atOnce(db, measure, asked))
    await keep(db, { key, until, value: JSON.stringify(answer), soughtAt: past?.soughtAt ?? 0 })
    return answer
  } catch (error) {
    if (!wasTooMuch(error)) throw error
    await ask()
    throw new BeingFound('Wanted.', { cause: error })
  }
}

/** Whether something large has been wanted before. */
export const isKnown = async (db: Db, key: string): Promise<boolean> => (await findingByKey(db, { key, longestWrite: LONGEST_WRITE }))[0]?.isLarge ?? false

/** Has something worked out behind whoever asks; askedAt: when somebody last asked, null: now. Not while 40 things are wanted: nobody shall fill the queue of others. */
export const want = async (db: Db, question: Question, until: number, askedAt: number | null = null): Promise<void> => {
  await wantFinding(db, { key: keyOf(question), until, question: JSON.stringify(question), askedAt, most: MOST_WANTED })
}

/** Keeps an answer, unless it is too long. Whether it did. */
export async function keep(db: Db, finding: { key: string, until: number, value: string, soughtAt: number }): Promise<boolean> {
  if (finding.value.length > LONGEST_KEPT) return false
  const [written] = await writeFinding(db, finding)
  if (written && written.kept > MOST_KEPT) await forgetFindings(db, { most: MOST_KEPT / 10, before: 0 })
  return true
}

/** For whoever changes what has no instant, such as of what kind somebody is: in the same transaction. */
export const wroteIntoPast = async (db: Db): Promise<void> => { await writeLate(db, {}) }

/** Forgets what was found more than 30 days ago. */
export const forgetOldFindings = async (db: Db, now: number): Promise<void> => { await forgetFindings(db, { most: 0, before: now - KEPT_DAYS * DAY }) }
