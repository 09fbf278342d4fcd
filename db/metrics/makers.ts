import type { Db } from '../db'
import { NONE } from '../shapes'
import { sourcesOf } from './sources'
import type { ValuedOutcome } from './value'

/** Where makers come from: a community by its id, people at home nowhere, or the organization's own. */
export type Home = { kind: 'COMMUNITY', communityId: string } | { kind: 'NONE' | 'ORGANIZATION', communityId: null }

export interface Helped { home: Home, people: number, core: number, outsourced: number }
export interface Link { from: Home, to: Home, outcomes: number }

const OWN = '#own'
const homeOf = (name: string): Home => (name === OWN ? { kind: 'ORGANIZATION', communityId: null } : name === NONE ? { kind: 'NONE', communityId: null } : { kind: 'COMMUNITY', communityId: name })

/**
 * Who helps create what: from where the makers of outcomes come, and which of these made something together. Three statements at most.
 * Home is where somebody was at home when the outcome was told of (METRICS 2.1, source).
 */
export async function valueNetwork(db: Db, outcomes: ValuedOutcome[]): Promise<{ helped: Helped[], links: Link[] }> {
  const arrivals = outcomes.flatMap(({ ideaId, toldAt, makers }) => makers.filter(({ official }) => !official).map(({ memberId }) => ({ memberId, ideaId, at: toldAt })))
  const homes = new Map((await sourcesOf(db, { arrivals })).map(({ memberId, ideaId, at, source }) => [`${memberId} ${ideaId} ${at}`, source]))
  return networkOf(outcomes.map(({ valueKind, ideaId, toldAt, makers }) => ({
    valueKind, makers: makers.map(({ memberId, official }) => ({ memberId, home: official ? OWN : homes.get(`${memberId} ${ideaId} ${toldAt}`) ?? NONE })),
  })))
}

interface Made { valueKind: ValuedOutcome['valueKind'], makers: { memberId: string, home: string }[] }

/** The same, from the homes of makers: a home helped once with an outcome, and two homes are linked once by it, however many people of them made it. */
export function networkOf(made: Made[]): { helped: Helped[], links: Link[] } {
  const helped = new Map<string, { people: Set<string>, core: number, outsourced: number }>()
  const links = new Map<string, { from: string, to: string, outcomes: number }>()
  for (const { valueKind, makers } of made) {
    const homes = [...new Set(makers.map(({ home }) => home))].sort()
    for (const home of homes) {
      const before = helped.get(home) ?? { people: new Set<string>(), core: 0, outsourced: 0 }
      for (const maker of makers) if (maker.home === home) before.people.add(maker.memberId)
      helped.set(home, { ...before, core: before.core + Number(valueKind === 'CORE'), outsourced: before.outsourced + Number(valueKind === 'OUTSOURCED') })
    }
    for (const [nth, from] of homes.entries()) for (const to of homes.slice(nth + 1)) links.set(`${from} ${to}`, { from, to, outcomes: (links.get(`${from} ${to}`)?.outcomes ?? 0) + 1 })
  }
  return {
    helped: [...helped].map(([home, { people, ...rest }]) => ({ home: homeOf(home), people: people.size, ...rest })).sort((a, b) => b.core + b.outsourced - a.core - a.outsourced || b.people - a.people),
    links: [...links.values()].map(({ from, to, outcomes }) => ({ from: homeOf(from), to: homeOf(to), outcomes })).sort((a, b) => b.outcomes - a.outcomes),
  }
}
