import type { LogEvent, LogIdea, LogMembership } from '../import/log'
import { dice, type Dice } from '../seed/generate/dice'

const DAY = 86_400_000
const DAYS = 200
const FORTNIGHT = 14

/** Half past ten in the morning: acts between midnight and now leave the facts of the night as they are. */
export const asOf = Date.UTC(2025, 6, 1, 10, 30)
const ago = (days: number) => new Date(asOf - days * DAY)

/** Five groups of people, a square where nearly all come, a twin of the first group, one too young and one vouched for without anybody. */
const groups = ['north', 'east', 'Über', 'żuraw', '𝔸venue']
export const places = [...groups, 'square', 'twin', 'young', 'vouched'] as const

/** A log in memory, every row a list, so that laws can add to it and shuffle it. */
export interface RandomWorld {
  members: { id: string, kind: string, deletedAt?: Date, name?: string, handle?: string }[]
  communities: { id: string, createdAt: Date, verified: boolean, name?: string, slug?: string }[]
  memberships: LogMembership[]
  ideas: LogIdea[]
  events: LogEvent[]
}

/** The same world for the same seed. */
export function randomWorld(seed: number): RandomWorld {
  const throws = dice(`world ${seed}`)
  const persons = Array.from({ length: throws.between(34, 42) }, (_, index) => `p${index}`)
  const home = new Map(persons.map((person, index) => [person, index < 30 ? groups[index % groups.length] : undefined]))
  const ideas = ideasOf(persons, throws)
  const nextId = (() => { let last = 0; return () => `act-${++last}` })()
  const act = (at: Date, actor: string, type: string, rest: Partial<LogEvent> = {}): LogEvent => ({ id: nextId(), at, actor, type, ...rest })
  return {
    members: [
      ...persons.map((id, index) => ({ id, kind: 'person', ...(index === 29 && { deletedAt: ago(throws.between(5, 40)) }) })),
      { id: 'staff', kind: 'staff' }, { id: 'bot', kind: 'bot' },
    ],
    communities: places.map((id) => ({ id, createdAt: ago(id === 'young' ? 10 : 400), verified: id === 'vouched' || (id === 'Über' && throws.chance(0.5)) })),
    memberships: membershipsOf(home, throws),
    ideas,
    events: [...everyday(home, throws, act), ...ties(throws, act), ...attention(persons, ideas, throws, act), ...work(persons, ideas, throws, act)],
  }
}

type Act = (at: Date, actor: string, type: string, rest?: Partial<LogEvent>) => LogEvent
type Homes = Map<string, string | undefined>

const pick = <T>({ between }: Dice, items: readonly T[]): T => items[between(0, items.length - 1)] as T
/** Some instant between so many days ago; now and then a boundary of a window or a midnight. */
function sometime(throws: Dice, from: number, to: number): Date {
  const at = throws.between(Math.ceil(asOf - from * DAY), Math.floor(asOf - to * DAY) - 1)
  return new Date(throws.chance(0.05) ? at - (at % DAY) : at)
}

const ideasOf = (persons: string[], throws: Dice): LogIdea[] => [groups[1], groups[2], 'square', undefined, undefined].map((community, index) => ({
  id: `idea-${index}`, title: `Idea ${index}`, createdAt: ago(throws.between(60, 150)), ...(community && { community }),
  authors: throws.shuffled(persons).slice(0, throws.between(0, 2)),
}))

const membershipsOf = (home: Homes, throws: Dice): LogMembership[] => [...home].flatMap(([member, community], index) => {
  const since = sometime(throws, 195, 100)
  const spells: LogMembership[] = community && throws.chance(0.6) ? [{ member, community, since, ...(throws.chance(0.2) && { until: sometime(throws, 90, 3) }) }] : []
  if (throws.chance(0.3)) spells.push({ member, community: pick(throws, groups), since: sometime(throws, 90, 1) })
  if (index % 7 === 0) spells.push({ member, community: 'vouched', since: sometime(throws, 60, 1) })
  return spells.filter((spell, at) => spells.findIndex(({ community }) => community === spell.community) === at)
})

/** Every fortnight most people write where they are at home, those of the first group also in its twin, and nearly all in the square. */
const everyday = (home: Homes, throws: Dice, act: Act): LogEvent[] => [...home].flatMap(([person, place], index) => (
  Array.from({ length: Math.floor(DAYS / FORTNIGHT) }, (_, period) => [(period + 1) * FORTNIGHT, period * FORTNIGHT] as const).flatMap(([from, to]) => {
    const partner = throws.chance(0.5) ? { partner: pick(throws, ['staff', 'bot', ...home.keys()]) } : {}
    const said = (community: string, type = 'POSTED') => act(sometime(throws, from, to), person, type, { community, ...partner })
    return [
      ...(place && throws.chance(0.7) ? [said(place, throws.chance(0.8) ? 'POSTED' : 'PASSED')] : []),
      ...(place === groups[0] && throws.chance(0.75) ? [said('twin')] : []),
      ...(index % 8 !== 0 && throws.chance(0.45) ? [said('square')] : []),
      ...(index % 10 === 4 && to < 10 ? [act(sometime(throws, 9, 0), person, 'POSTED', { community: 'young' })] : []),
      ...(index === 0 && throws.chance(0.5) ? [act(sometime(throws, from, to), pick(throws, ['staff', 'bot']), 'POSTED', { community: pick(throws, groups) })] : []),
    ]
  })
))

/** People as often in one group as in another: three of them give attention to one idea. */
const ties = (throws: Dice, act: Act): LogEvent[] => ['p30', 'p31', 'p32'].flatMap((person) => {
  const [one = '', other = ''] = throws.shuffled(groups.slice(1))
  return [
    ...[one, other].flatMap((community) => [act(ago(30.1), person, 'POSTED', { community }), act(ago(31.2), person, 'POSTED', { community })]),
    act(ago(20 + throws.between(0, 5)), person, 'SUPPORTED', { idea: 'idea-4' }),
  ]
})

const KINDS = ['SUPPORTED', 'SUPPORTED', 'SUPPORTED', 'OPPOSED', 'FOLLOWED', 'REACTED', 'COMMENTED', 'COMMENTED', 'SHARED', 'PASSED']

/** Some of the people give attention to each idea, once or again, also before the window, at its very start, and as staff or bot. */
const attention = (persons: string[], ideas: LogIdea[], throws: Dice, act: Act): LogEvent[] => ideas.flatMap(({ id: idea, community }) => {
  const where = community && throws.chance(0.9) ? { idea, community } : { idea }
  const came = throws.shuffled(persons).slice(0, throws.between(4, 22))
  return [
    ...came.flatMap((person) => Array.from({ length: throws.chance(0.3) ? 2 : 1 }, () => (
      act(sometime(throws, throws.chance(0.3) ? 58 : 28, 0.5), person, pick(throws, KINDS), { ...where, ...(throws.chance(0.4) && { partner: pick(throws, persons) }) })
    ))),
    act(ago(28), pick(throws, persons), 'SUPPORTED', where), act(ago(3), 'staff', 'COMMENTED', where), act(ago(2), 'bot', 'REACTED', where),
  ]
})

/** Contributions that were accepted: by another, by oneself, by staff or by a bot. */
const work = (persons: string[], ideas: LogIdea[], throws: Dice, act: Act): LogEvent[] => Array.from({ length: 16 }, () => {
  const actor = pick(throws, persons)
  const { id: idea, community } = pick(throws, ideas)
  const acceptedBy = pick(throws, [...persons, ...persons, actor, 'staff', 'bot'])
  return act(sometime(throws, 100, 0.5), actor, pick(throws, ['CO_DEVELOPED', 'DELIVERED']), { idea, ...(community && { community }), acceptedBy })
})
