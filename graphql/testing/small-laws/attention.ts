import { dice } from '../../../db/seed/generate/dice'
import type { Deed } from '../acted'
import { edit, EPSILON } from '../laws/law'
import { everyDay, few, scene, someActs, type Few } from './few'
import { unless, type Ground, type SmallLaw } from './small-law'

interface Factors { value: number, relations: number, intensity: number | null }
const IMPORTANCE = 'importance(asOf: $asOf) { value relations intensity reached }'
const VALUE = 'relations(asOf: $asOf) { value sampleSize intensity activeWeeks }'
interface Value { value: number, sampleSize: number, intensity: number | null, activeWeeks: number }

/** The importance of an idea, of what it is about and of its author. */
const importances = async ({ ask }: Few) => Promise.all([['i0'], ['t'], ['p0', 'p0']].map(([of = '', as]) => ask<Factors>(IMPORTANCE, of, as)))
const reachOf = async ({ ask }: Few, of = 'p0') => ask<{ trueReach: number, amplification: number | null }>('reach(asOf: $asOf) { trueReach amplification }', of, of)

/** What authors do on their own ideas, and staff and bots anywhere. */
const noneOfIts: Deed[] = [
  { by: 'p0', type: 'SHARED', on: 'i0', daysAgo: 2 }, { by: 'p0', type: 'COMMENTED', on: 'i0', daysAgo: 3 },
  ...['bot', 'staff'].flatMap((by): Deed[] => [{ by, type: 'SUPPORTED', on: 'i0', in: 'here', daysAgo: 2 }, { by, type: 'COMMENTED', on: 'i1', in: 'here', daysAgo: 2 }, { by, type: 'POSTED', to: ['p0'], in: 'there', daysAgo: 2 }]),
]
const again = (acts: Deed[]) => acts.filter(({ type, on }) => on && type !== 'COMMENTED')

/** Measures before and after some more acts. */
const after = <T>(more: (acts: Deed[], ground: Ground) => Deed[], measure: (few: Few) => Promise<T>, law: (before: T, now: T) => string[]): SmallLaw['violations'] => (ground) => {
  const given = scene(ground)
  return few(given, ground, async (there) => {
    const before = await measure(there)
    await there.tell(more(given.acts, ground))
    return law(before, await measure(there))
  })
}
const unchanged = (before: unknown, now: unknown) => unless(JSON.stringify(before) === JSON.stringify(now), `${JSON.stringify(before)} became ${JSON.stringify(now)}`)

/** Ideas of somebody, so many of them, some of which somebody supported. */
function shared(by: string, of: number, answered: number) {
  const names = Array.from({ length: of }, (_, nth) => `${by} ${nth}`)
  return {
    ideas: Object.fromEntries(names.map((name) => [name, { by }])),
    acts: names.flatMap((on, nth): Deed[] => [{ by, type: 'PROPOSED', on, daysAgo: 20 }, ...(nth < answered ? [{ by: 'z', type: 'SUPPORTED' as const, on, daysAgo: 10 }] : [])]),
  }
}

/** Laws of importance, reach and value (docs/metrics.md 3.1 to 3.3). */
export const attentionLaws: SmallLaw[] = [
  {
    metric: '3.1 importance', name: 'no act of anybody lowers it',
    violations: after((_, ground) => someActs('more', ground, 8), importances, (before, now) => now.flatMap(({ value }, nth) => unless(value >= (before[nth]?.value ?? 0) - EPSILON, `${before[nth]?.value} fell to ${value}`))),
    misreadings: [{ as: 'dates a person instead of all dates', edits: [edit('importance.ts', 'importanceValue(contacts, reached)', 'importanceValue(people === 0 ? 0 : contacts / people, reached)')] }],
  },
  {
    metric: '3.1 importance', name: 'one person adds seven dates at most',
    violations: after(() => everyDay('p3', 'i0', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), importances, (_, now) => now.flatMap(({ intensity }) => unless((intensity ?? 0) <= 7, `${intensity} dates a person`))),
    misreadings: [{ as: 'without a ceiling', edits: [edit('importance.cypher', 'CASE WHEN days > 7 THEN 7 ELSE days END', 'days * 3')] }],
  },
  {
    metric: '3.1 importance', name: 'what authors do on their own ideas, and staff and bots anywhere, changes nothing',
    violations: after(() => noneOfIts, importances, unchanged),
    misreadings: [
      { as: 'own acts are contact', edits: [edit('importance.cypher', 'WHERE own IN [idea, subject] AND', 'WHERE false AND')] },
      { as: 'staff are people', edits: [edit('importance.cypher', "act.by = 'person'", "act.by <> 'bot'")] },
    ],
  },
  {
    metric: '3.2 true reach', name: 'own acts, staff and bots do nothing, and whoever acts again is counted once',
    violations: after((acts) => [...again(acts), ...noneOfIts], async (there) => (await reachOf(there)).trueReach, unchanged),
    misreadings: [
      { as: 'a person counts for each kind of answer', edits: [edit('reach.cypher', 'UNION\n', 'UNION ALL\n')] },
      { as: 'oneself is reached', edits: [edit('reach.cypher', 'WHERE personId <> member.id', 'WHERE personId IS NOT NULL')] },
    ],
  },
  {
    metric: '3.2 amplification', name: 'it grows with what is answered, and with how much there is at the same share',
    violations: (ground) => {
      const { between } = dice(`shared ${ground.seed}`)
      const of = between(3, 6)
      const answered = between(1, of - 1)
      const all = [shared('a', of, answered), shared('b', of, answered + 1), shared('c', 2 * of, 2 * answered)]
      return few({ ideas: Object.assign({}, ...all.map(({ ideas }) => ideas)) as ReturnType<typeof shared>['ideas'], acts: all.flatMap(({ acts }) => acts) }, ground, async (there) => {
        const [some, more, twice] = await Promise.all(['a', 'b', 'c'].map(async (name) => (await reachOf(there, name)).amplification ?? NaN))
        return unless(some !== undefined && (more ?? 0) > some && (twice ?? 0) > some, `${answered} of ${of}: ${some}, one more: ${more}, twice as much: ${twice}`)
      })
    },
    misreadings: [{ as: 'a share, as if there were no doubt', edits: [edit('wilson.ts', 'return [end(-1), end(1)]', 'return [share, share]')] }],
  },
  {
    metric: '3.3 value', name: 'it is relations × intensity × the share of twelve weeks, and the same again on the same dates changes nothing',
    violations: after((acts) => again(acts), async ({ ask }) => ask<Value>(VALUE, 'p0', 'p0'), (before, now) => [
      ...unless(Math.abs(now.value - now.sampleSize * (now.intensity ?? 0) * (now.activeWeeks / 12)) < EPSILON && (now.intensity ?? 1) <= 7, JSON.stringify(now)), ...unchanged(before, now),
    ]),
    misreadings: [{ as: 'acts instead of dates', edits: [edit('relations.cypher', 'collect(DISTINCT ($end - 1 - act.at) / 86400000) AS days', 'collect(($end - 1 - act.at) / 86400000) AS days')] }],
  },
]
