import { z } from 'zod'
import { DAY, Id, Millis, windowFrom } from '../shapes'
import { statement } from '../statement'
import { EndingsParam, type PlaceMeasure } from './of-places'
import { casesOf, confirmedAt, type CaseHistory } from './recovery'
import text from './word-of-mouth.cypher'

/** How long a word may take to reach somebody, and who acted within so long is about. */
export const REACH_DAYS = 90

const Reached = z.object({ memberId: z.string(), at: z.number() })
const Speaker = z.object({ memberId: z.string(), about: z.boolean(), reached: z.array(Reached) })
const Params = z.object({ placeIds: z.array(Id).max(500), from: Millis, lately: Millis, raisedFrom: Millis, asOf: Millis, within: Millis, endings: EndingsParam })
const Row = z.object({ placeId: Id, people: z.number(), reporters: z.number(), speakers: z.array(Speaker) })
export type SpeakersRow = z.output<typeof Row>

export const wordOfMouth = statement('READ', text, Params, Row)

export type Mood = 'happy' | 'unhappy' | 'recovered'
/** people: how many now; observed: of whom a whole 90 days have been seen; reached: the mean number of others whom the word of each of these reached, null without any. */
export interface Reach { people: number, observed: number, reached: number | null }

const mean = (counts: number[]) => (counts.length === 0 ? null : counts.reduce((sum, each) => sum + each, 0) / counts.length)

/**
 * How many others heard it from people without a case, with an open one, and with one that was solved: counted, not assumed.
 * Of who had a case the 90 days after it was raised or solved are looked at, where they are over; of others the last 90.
 *
 * Unit    people. Source  docs/metrics.md 3.7.
 */
export function reachByMood({ people, reporters, speakers }: Omit<SpeakersRow, 'placeId'>, cases: CaseHistory[], asOf: number): Record<Mood, Reach> {
  const reachedBy = new Map(speakers.map((speaker) => [speaker.memberId, speaker.reached]))
  const reach = (memberId: string, from: number) => (
    new Set((reachedBy.get(memberId) ?? []).filter(({ at }) => at >= from && at < from + REACH_DAYS * DAY).map((other) => other.memberId)).size
  )
  const { unhappy, recovered } = moods(cases)
  const group = (since: Map<string, number>): Reach => {
    const observed = [...since].filter(([, at]) => at + REACH_DAYS * DAY <= asOf)
    return { people: since.size, observed: observed.length, reached: mean(observed.map(([memberId, at]) => reach(memberId, at))) }
  }
  const talk = speakers.filter(({ memberId, about }) => about && !unhappy.has(memberId) && !recovered.has(memberId))
    .reduce((sum, { memberId }) => sum + reach(memberId, asOf - REACH_DAYS * DAY), 0)
  const content = people - reporters
  return { happy: { people: content, observed: content, reached: content === 0 ? null : talk / content }, unhappy: group(unhappy), recovered: group(recovered) }
}

/** How many others heard it about places, whose word reached them in a window. One row for each known place; `windowDays` null: all time. */
export const spokenOf: PlaceMeasure<{ placeIds: string[], asOf: number, windowDays: number | null }, SpeakersRow, ({ placeId: string } & Record<Mood, Reach>)[]> = {
  name: 'word-of-mouth',
  rows: (db, { placeIds, asOf, windowDays }, endings) => {
    const lately = windowFrom(asOf, REACH_DAYS)
    const raisedFrom = windowFrom(asOf, windowDays)
    return wordOfMouth(db, { placeIds, asOf, raisedFrom, from: Math.min(lately, raisedFrom), lately, within: REACH_DAYS * DAY, endings })
  },
  answer: async (rows, question, db) => {
    const cases = new Map((await casesOf(db, question)).map((row) => [row.placeId, row.cases]))
    return rows.map((row) => ({ placeId: row.placeId, ...reachByMood(row, cases.get(row.placeId) ?? [], question.asOf) }))
  },
  sum: {
    keyOf: ({ placeId }) => placeId,
    plus: (one, other) => ({ ...one, people: one.people + other.people, reporters: one.reporters + other.reporters, speakers: [...one.speakers, ...other.speakers] }),
  },
}

/** Since when people have been unhappy (their earliest open case) or content again (their latest that was solved, none open). */
function moods(cases: CaseHistory[]): { unhappy: Map<string, number>, recovered: Map<string, number> } {
  const unhappy = new Map<string, number>()
  const recovered = new Map<string, number>()
  for (const one of cases) {
    const at = confirmedAt(one)
    if (at === null) unhappy.set(one.reporterId, Math.min(one.raisedAt, unhappy.get(one.reporterId) ?? Infinity))
    else recovered.set(one.reporterId, Math.max(at, recovered.get(one.reporterId) ?? 0))
  }
  for (const reporterId of unhappy.keys()) recovered.delete(reporterId)
  return { unhappy, recovered }
}

/** What the rule of thumb makes of it: null when nobody is happy. */
export const assumedWord = (people: Record<Mood, number>, weights: Record<Mood, number>) => (
  people.happy === 0 ? null : weights.happy * people.happy - weights.unhappy * people.unhappy + weights.recovered * people.recovered
)
