import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rollback } from '../../db/testing/rollback'
import { asker, seeing } from '../testing/ask'
import { isoDay, twoWayWorld, type SmallWorld, type WorldCase } from '../testing/two-way-world'

const MEASURES = `query ($ids: [ID!]!, $asOf: DateTime!) { nodes(ids: $ids) { ... on Organization {
  twoWay(asOf: $asOf, windowDays: 90) { listened answered } firstResponse(asOf: $asOf, windowDays: 90) { medianHours } recovery(asOf: $asOf) { recoveryRate medianDays } } } }`
interface Measured { listened: number | null, answered: number | null, medianHours: number | null, recoveryRate: number | null, medianDays: number | null }
interface Answer { nodes: { twoWay: Pick<Measured, 'listened' | 'answered'>, firstResponse: Pick<Measured, 'medianHours'>, recovery: Pick<Measured, 'recoveryRate' | 'medianDays'> }[] }

const END = 80
const day = (from: number, to: number) => fc.integer({ min: from * 24, max: to * 24 }).map((hours) => hours / 24)
const said = (from: number) => fc.record({ day: day(from, END - 1), by: fc.constantFrom('host' as const, 'other' as const, 'author' as const, 'bot' as const) })
const idea = day(0, 70).chain((start) => fc.record({ day: fc.constant(start), said: fc.array(said(Math.ceil(start)), { maxLength: 3 }) }))
/** Steps in the order in which a case may take them. */
const kinds = fc.constantFrom<WorldCase['steps'][number]['kind'][]>([], ['ANSWERED'], ['CLAIMED'], ['ANSWERED', 'CLAIMED'], ['CLAIMED', 'CONFIRMED'], ['ANSWERED', 'CONFIRMED'], ['CLAIMED', 'CONFIRMED', 'REOPENED'])
const raised = fc.record({ start: day(0, 45), kinds, by: fc.constantFrom('ann', 'ben', 'cas') })
  .map(({ start, kinds: taken, by }): WorldCase => ({ day: start, by, steps: taken.map((kind, nth) => ({ kind, day: start + 2 * (nth + 1) })) }))
const worlds = fc.record({ ideas: fc.array(idea, { minLength: 1, maxLength: 6 }), cases: fc.array(raised, { minLength: 1, maxLength: 5 }) })

/** A case that its reporter said is solved, and one that nobody has answered, so that each law has something to be about. */
const solved: WorldCase = { day: 5, by: 'dee', steps: [{ kind: 'CONFIRMED', day: 9 }] }
const waiting: WorldCase = { day: 6, by: 'eli', steps: [] }
const then = (one: WorldCase, kind: WorldCase['steps'][number]['kind'], at: number): WorldCase => ({ ...one, steps: [...one.steps, { kind, day: at }] })

/** What each of some worlds measures at their end, all in one database and one question. */
const measured = (some: SmallWorld[]) => rollback(async (db): Promise<Measured[]> => {
  const made = []
  for (const world of some) made.push(await twoWayWorld(db, world))
  const host = seeing(made[0]?.idOf('host') ?? '', '')
  const ask = asker(db, { ...host, organizationIds: made.map(({ organization }) => organization) })
  const { nodes } = await ask<Answer>(MEASURES, { ids: made.map(({ organization }) => organization), asOf: isoDay(END) })
  return nodes.map(({ twoWay, firstResponse, recovery }) => ({ ...twoWay, ...firstResponse, ...recovery }))
})

const late = (value: number | null | undefined) => value ?? Infinity

test('METRICS 3.7, what must hold: the reporter has the last word, silence is never praised, and answering twice is answering once', async () => {
  await fc.assert(fc.asyncProperty(worlds, async ({ ideas, cases }) => {
    const world = { ideas: [...ideas, { day: 1, said: [{ day: 3, by: 'host' as const }] }], cases: [...cases, solved, waiting] }
    const [base, claimed, reopened, more, silence, twice] = await measured([
      world,
      { ...world, cases: [...cases, solved, then(waiting, 'CLAIMED', 20)] },
      { ...world, cases: [...cases, then(solved, 'REOPENED', 30), waiting] },
      { ...world, cases: [...world.cases, { day: 7, by: 'fay', steps: [] }] },
      { ...world, cases: [...world.cases, ...Array.from({ length: 15 }, () => ({ day: 7, by: 'fay', steps: [] }))] },
      { ideas: [...ideas, { day: 1, said: [{ day: 3, by: 'host' as const }, { day: 5, by: 'host' as const }] }], cases: [...cases.map((one) => (one.steps[0]?.kind === 'ANSWERED' ? { ...one, steps: one.steps.toSpliced(1, 0, { kind: 'ANSWERED' as const, day: one.day + 3 }) } : one)), solved, waiting] },
    ])
    expect(claimed?.recoveryRate, 'closing without the word of the reporter').toBe(base?.recoveryRate)
    expect(reopened?.recoveryRate, 'reopening').toBeLessThan(base?.recoveryRate ?? 0)
    expect(more?.listened, 'one more that nobody answers').toBeLessThan(base?.listened ?? 0)
    expect(late(more?.medianHours), 'one more that nobody answers').toBeGreaterThanOrEqual(late(base?.medianHours))
    expect(silence?.medianHours, 'more than half wait').toBeNull()
    expect(twice, 'a second answer').toEqual(base)
  }), { numRuns: 6, seed: 5 })
}, 60_000)
