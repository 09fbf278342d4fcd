import { z } from 'zod'
import type { Db } from '../db'
import { isKnown, keep, keyOf, want } from '../metrics/findings'
import { placeMeasures } from '../metrics/place-measures'
import largeText from '../metrics/large-findings.cypher'
import putOffText from '../metrics/put-off-finding.cypher'
import wantedText from '../metrics/wanted-findings.cypher'
import { DAY, Millis, midnightOf } from '../shapes'
import { statement } from '../statement'
import { beating, withLease } from './lease'

const Wanted = z.object({ key: z.string(), until: z.number(), question: z.string(), soughtAt: z.number() })
export const wantedFindings = statement('READ', wantedText, z.object({}), Wanted)
export const putOffFinding = statement('WRITE', putOffText, z.object({ key: z.string(), forMs: z.number().int() }), z.object({}))
export const largeFindings = statement('READ', largeText, z.object({ until: Millis, since: Millis }), z.object({ question: z.string(), askedAt: z.number() }))

const LEASE_MS = 60_000
const LATER = 600_000
const LOOKED_AT_DAYS = 7
const Question = z.object({ name: z.string(), asked: z.looseObject({ placeIds: z.array(z.string()) }) })

/** Works out what was too much for whoever asked for it, one after the other; what fails is tried again ten minutes later. `db` is a patient one. */
export async function workOutFindings(db: Db, now: number, onFault: (error: unknown) => void): Promise<void> {
  const next = async () => (await wantedFindings(db, {}))[0]
  if (!await next()) return
  await withLease(db, { key: 'findings', now, forMs: LEASE_MS }, (_, renew) => beating(LEASE_MS / 3, renew, async () => {
    for (let wanted = await next(); wanted; wanted = await next()) {
      try {
        await workOut(db, wanted)
      } catch (error) {
        await putOffFinding(db, { key: wanted.key, forMs: LATER })
        onFault(error)
      }
    }
    return null
  }))
}

async function workOut(db: Db, { key, until, question, soughtAt }: z.output<typeof Wanted>): Promise<void> {
  const { name, asked } = Question.parse(JSON.parse(question))
  const measure = placeMeasures.get(name)
  if (!measure) throw new Error(`Nothing measures «${name}».`)
  if (!await keep(db, { key, until, value: JSON.stringify(await measure(db, asked)), soughtAt })) throw new Error(`What «${name}» answers is too long to be kept.`)
}

/** Wants as of the last midnight what was large as of the one before, and looked at within a week: whoever opens their desk in the morning finds it. Once a day, however often it is called. */
export async function wantOfToday(db: Db, now: number): Promise<void> {
  const today = midnightOf(now)
  for (const { question, askedAt } of await largeFindings(db, { until: today - DAY, since: now - LOOKED_AT_DAYS * DAY })) {
    const { name, asked } = Question.parse(JSON.parse(question))
    const next = { name, asked: dayLater(asked) }
    if (!await isKnown(db, keyOf(next))) await want(db, next, today, askedAt)
  }
}

/** The same question a day later: all its instants. */
function dayLater(asked: Record<string, unknown>) {
  const later = (value: unknown) => (typeof value === 'number' ? value + DAY : value)
  return Object.fromEntries(Object.entries(asked).map(([name, value]) => {
    if (name === 'instants' && Array.isArray(value)) return [name, value.map(later)]
    return [name, ['asOf', 'from', 'to'].includes(name) ? later(value) : value]
  }))
}
