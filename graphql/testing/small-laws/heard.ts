import fc from 'fast-check'
import { edit } from '../laws/law'
import { seeing } from '../ask'
import { isoDay, twoWayWorld, type SmallWorld, type WorldCase } from '../two-way-world'
import { isShare, unless, type SmallLaw } from './small-law'

const MEASURES = `query ($ids: [ID!]!, $asOf: DateTime!) { nodes(ids: $ids) { ... on Organization {
  twoWay(asOf: $asOf, windowDays: 90) { listened answered balance } firstResponse(asOf: $asOf, windowDays: 90) { medianHours } recovery(asOf: $asOf) { recoveryRate claimGap medianDays } } } }`
interface Measured { listened: number | null, answered: number | null, balance: number | null, medianHours: number | null, recoveryRate: number | null, claimGap: number | null, medianDays: number | null }
interface Answer { nodes: { twoWay: Partial<Measured>, firstResponse: Partial<Measured>, recovery: Partial<Measured> }[] }

const END = 80
const day = (from: number, to: number) => fc.integer({ min: from * 24, max: to * 24 }).map((hours) => hours / 24)
const said = (from: number) => fc.record({ day: day(from, END - 1), by: fc.constantFrom('host' as const, 'other' as const, 'author' as const, 'bot' as const) })
const idea = day(0, 70).chain((start) => fc.record({ day: fc.constant(start), said: fc.array(said(Math.ceil(start)), { maxLength: 3 }) }))
/** Steps in the order in which a case may take them. */
const kinds = fc.constantFrom<WorldCase['steps'][number]['kind'][]>([], ['ANSWERED'], ['CLAIMED'], ['ANSWERED', 'CLAIMED'], ['CLAIMED', 'CONFIRMED'], ['ANSWERED', 'CONFIRMED'], ['CLAIMED', 'CONFIRMED', 'REOPENED'])
const raised = fc.record({ start: day(0, 45), kinds, by: fc.constantFrom('ann', 'ben', 'cas') })
  .map(({ start, kinds: taken, by }): WorldCase => ({ day: start, by, steps: taken.map((kind, nth) => ({ kind, day: start + 2 * (nth + 1) })) }))
const worlds = fc.record({ ideas: fc.array(idea, { minLength: 1, maxLength: 6 }), cases: fc.array(raised, { minLength: 1, maxLength: 5 }) })

/** A case that its reporter said is solved, one that nobody has answered, and an idea that was answered, so that each law has something to be about. */
const solved: WorldCase = { day: 5, by: 'dee', steps: [{ kind: 'CONFIRMED', day: 9 }] }
const waiting: WorldCase = { day: 6, by: 'eli', steps: [] }
const silent: WorldCase = { day: 7, by: 'fay', steps: [] }
const WAITED = (END - silent.day) * 24
const heard = { day: 1, said: [{ day: 3, by: 'host' as const }] }
const then = (one: WorldCase, kind: WorldCase['steps'][number]['kind'], at: number): WorldCase => ({ ...one, steps: [...one.steps, { kind, day: at }] })

interface Begun { ideas: NonNullable<SmallWorld['ideas']>, cases: WorldCase[] }
const whole = ({ ideas, cases }: Begun): SmallWorld => ({ ideas: [...ideas, heard], cases: [...cases, solved, waiting] })

/** Measures a random world as it is and with something else in it, both in one database and one question. */
const beside = (other: (begun: Begun) => SmallWorld, law: (as: Measured, now: Measured) => string[]): SmallLaw['violations'] => ({ rollback, asker, seed }) => rollback(async (db) => {
  const [begun] = fc.sample(worlds, { seed, numRuns: 1 }) as [Begun]
  const [one, two] = [await twoWayWorld(db, whole(begun)), await twoWayWorld(db, other(begun))]
  const ask = asker(db, { ...seeing(one.idOf('host'), one.organization), organizationIds: [one.organization, two.organization] })
  const { nodes } = await ask<Answer>(MEASURES, { ids: [one.organization, two.organization], asOf: isoDay(END) })
  const [as, now] = nodes.map(({ twoWay, firstResponse, recovery }) => ({ ...twoWay, ...firstResponse, ...recovery }) as Measured)
  return as && now ? law(as, now) : ['an organization is gone']
})

const late = (value: number | null) => value ?? Infinity
const became = (what: string, as: unknown, now: unknown) => `${what} went from ${String(as)} to ${String(now)}`
const twice = (one: WorldCase) => (one.steps[0]?.kind === 'ANSWERED' ? { ...one, steps: one.steps.toSpliced(1, 0, { kind: 'ANSWERED' as const, day: one.day + 3 }) } : one)

/** Laws of what an organization hears, answers and puts right (docs/metrics.md 3.7). */
export const heardLaws: SmallLaw[] = [
  {
    metric: '3.7 recovery', name: 'closing a case without the word of who raised it raises no rate',
    violations: beside(({ ideas, cases }) => ({ ideas: [...ideas, heard], cases: [...cases, solved, then(waiting, 'CLAIMED', 20)] }), (as, now) => unless((now.recoveryRate ?? 2) <= (as.recoveryRate ?? 0), became('the rate', as.recoveryRate, now.recoveryRate))),
    misreadings: [{ as: 'a claim is a recovery', edits: [edit('recovery.ts', "find(({ kind }) => kind === 'CONFIRMED')", "find(({ kind }) => kind === 'CONFIRMED' || kind === 'CLAIMED')")] }],
  },
  {
    metric: '3.7 recovery', name: 'reopening a case lowers the rate, and rates lie between 0 and 1',
    violations: beside(({ ideas, cases }) => ({ ideas: [...ideas, heard], cases: [...cases, then(solved, 'REOPENED', 30), waiting] }), (as, now) => [
      ...unless((now.recoveryRate ?? 2) < (as.recoveryRate ?? 0), became('the rate', as.recoveryRate, now.recoveryRate)),
      ...[as, now].flatMap((one) => unless([one.recoveryRate, one.claimGap, one.listened, one.answered, one.balance].every(isShare), JSON.stringify(one))),
    ]),
    misreadings: [{ as: 'once solved is solved for ever', edits: [edit('recovery.ts', 'return steps.slice(reopened + 1)', 'return steps')] }],
  },
  {
    metric: '3.7 two-way', name: 'one more that nobody answers lowers what was listened to',
    violations: beside((begun) => ({ ...whole(begun), cases: [...whole(begun).cases ?? [], silent] }), (as, now) => unless((now.listened ?? 2) < (as.listened ?? 0), became('listened', as.listened, now.listened))),
    misreadings: [{ as: 'of what was answered at all', edits: [edit('two-way.ts', 'share(prompt.length, grown.length)', 'share(prompt.length, grown.filter(({ answeredAt }) => answeredAt !== null).length)')] }],
  },
  {
    metric: '3.7 first response', name: 'those that nobody answers make no answer sooner, and where most have waited for long, half have no answer before that',
    violations: beside((begun) => ({ ...whole(begun), cases: [...whole(begun).cases ?? [], ...Array.from({ length: 15 }, () => silent)] }), (as, now) => [
      ...unless(late(now.medianHours) >= late(as.medianHours), became('the median', as.medianHours, now.medianHours)), ...unless(late(now.medianHours) > WAITED, `half have an answer after ${now.medianHours} hours, though most have waited for ${WAITED}`),
    ]),
    misreadings: [
      { as: 'who waits was answered now', edits: [edit('two-way.ts', 'ended: wordsAt !== null', 'ended: true')] },
      { as: 'of what was answered at all', edits: [edit('two-way.ts', 'kaplanMeier(\n  items.map(', 'kaplanMeier(\n  items.filter(({ wordsAt }) => wordsAt !== null).map(')] },
    ],
  },
  {
    metric: '3.7 two-way', name: 'a second answer changes nothing but how much goes out',
    violations: beside(({ ideas, cases }) => ({ ideas: [...ideas, { ...heard, said: [...heard.said, { day: 5, by: 'host' as const }] }], cases: [...cases.map(twice), solved, waiting] }), (as, now) => (
      unless(JSON.stringify({ ...as, balance: null }) === JSON.stringify({ ...now, balance: null }), became('it', JSON.stringify(as), JSON.stringify(now)))
    )),
    misreadings: [{ as: 'the last answer is the answer', edits: [edit('two-way.cypher', 'answer.at < first THEN', 'answer.at > first THEN'), edit('two-way.cypher', 'answer.at < first) THEN', 'answer.at > first) THEN')] }],
  },
]
