import { dice } from '../../../db/seed/generate/dice'
import type { Db } from '../../../db/db'
import { acted, type Acted, type Deed, type Scene } from '../acted'
import type { Ask } from '../ask'
import { iso } from './moving'
import type { Ground } from './small-law'

/** Later than any night of another test. */
export const NOON = Date.UTC(2043, 5, 29, 12)

export interface Few extends Acted {
  db: Db
  /** What a field of a thing of the scene is, as somebody of it or as a visitor. */
  ask: <Answer>(field: string, of: string, as?: string) => Promise<Answer>
}

const kinds = { idea: 'Idea', member: 'Member', community: 'Community', topic: 'Topic' } as const

/** Works on a scene of a few people. */
export const few = <T>(scene: Omit<Scene, 'asOf'>, { rollback, asker }: Omit<Ground, 'seed'>, work: (few: Few) => Promise<T>) => rollback(async (db) => {
  const there = await acted(db, { asOf: NOON, ...scene })
  const ask = async <Answer>(field: string, of: string, as?: string): Promise<Answer> => {
    const askAs: Ask = asker(db, as ? { memberId: there.id(as), role: 'MEMBER', organizationIds: [], scopes: ['read'] } : null)
    const type = kinds[there.id(of).split('_')[0] as keyof typeof kinds]
    const { node } = await askAs<{ node: { found: Answer } }>(`query ($id: ID!, $asOf: DateTime!) { node(id: $id) { ... on ${type} { found: ${field} } } }`, { id: there.id(of), asOf: iso(NOON) })
    return node.found
  }
  return work({ ...there, db, ask })
})

export const people = ['p0', 'p1', 'p2', 'p3', 'p4']
export const ideas = { i0: { by: 'p0', about: ['t'] }, i1: { by: 'p1', about: ['t'] }, i2: { by: 'p2' } }
const types = ['SUPPORTED', 'OPPOSED', 'COMMENTED', 'SHARED', 'FOLLOWED'] as const

/** Everybody and every place is there from the start, without having done anything that counts. */
const cast: Deed[] = [...people, 'bot', 'staff'].flatMap((by) => ['here', 'there'].map((place) => ({ by, type: 'PASSED' as const, in: place, daysAgo: 400 })))

/** Some acts of the few on their ideas in forty days: the same for the same name and seed. */
export function someActs(name: string, { seed }: Ground, count: number): Deed[] {
  const { between } = dice(`${name} ${seed}`)
  const pick = <T>(all: readonly T[]) => all[between(0, all.length - 1)] as T
  return Array.from({ length: count }, () => ({ by: pick(people), type: pick(types), on: pick(Object.keys(ideas)), in: pick(['here', 'there']), daysAgo: between(1, 40) }))
}

/** A dozen acts of the few. */
export const scene = (ground: Ground) => ({ ideas, acts: [...cast, ...someActs('few', ground, 14)] })

export const everyDay = (by: string, on: string, ...ago: number[]): Deed[] => ago.map((daysAgo) => ({ by, on, daysAgo }))
