import { dice } from '../../../db/seed/generate/dice'
import type { Deed } from '../acted'
import { edit } from '../laws/law'
import { few, type Few } from './few'
import { unless, type Ground, type SmallLaw } from './small-law'

const people = ['p', 'a', 'b', 'c']
/** On how many dates each two people, and each person and the topic, had contact. */
interface Contact { one: string, other: string, days: number }
const TOPIC = 't'

function contactsOf({ seed }: Ground): Contact[] {
  const { between } = dice(`contacts ${seed}`)
  return people.flatMap((one, nth) => [...people.slice(nth + 1), TOPIC].map((other) => ({ one, other, days: Math.max(0, between(-2, 5)) })))
}

/** Contact on so many dates; again: on as many other ones. */
const meet = (contacts: Contact[], again = 0): Deed[] => contacts.flatMap(({ one, other, days }) => Array.from({ length: days }, (_, nth): Deed => (
  other === TOPIC ? { by: one, on: 'x', to: [], daysAgo: 40 * again + nth + 1 } : { by: one, to: [other], type: 'POSTED', in: 'place', daysAgo: 40 * again + nth + 1 }
)))
const cast: Deed[] = people.map((by) => ({ by, type: 'PASSED', in: 'place', daysAgo: 400 }))

interface Ways { share: number | null, margin: number | null, ways: { strength: number }[] }
/** The slug of a topic in a scene is its id. */
const waysOf = ({ ask, id }: Few) => ask<Ways>(`waysTo(topic: "${id(TOPIC)}", asOf: $asOf) { share margin ways { strength } }`, 'p', 'p')

/** The least that a way of at most three steps costs where a step costs -ln p, worked out step by step over all people. */
function least(contacts: Contact[]): number {
  const of = (person: string) => contacts.filter(({ one, other, days }) => days > 0 && (one === person || other === person)).map(({ one, other, days }) => ({ to: one === person ? other : one, days }))
  const price = (person: string, days: number) => -Math.log(days / of(person).reduce((sum, each) => sum + each.days, 0))
  let [best, costs] = [Infinity, new Map([['p', 0]])]
  for (let step = 0; step < 3; step++) {
    const next = new Map<string, number>()
    for (const [at, soFar] of costs) for (const { to, days } of of(at)) {
      const cost = soFar + price(at, days)
      if (to === TOPIC) best = Math.min(best, cost)
      else if (to !== 'p') next.set(to, Math.min(next.get(to) ?? Infinity, cost))
    }
    costs = next
  }
  return best
}

const scene = { ideas: { x: { by: 'author', about: [TOPIC] } } }

/** Laws of dominant and competing paths (docs/metrics.md 3.4). */
export const pathLaws: SmallLaw[] = [
  {
    metric: '3.4 dominance', name: 'the best way is the shortest where a step costs -ln p; share and margin lie between 0 and 1',
    violations: (ground) => few({ ...scene, acts: [...cast, ...meet(contactsOf(ground))] }, ground, async (there) => {
      const [{ share, margin, ways: [best] }, cost] = [await waysOf(there), least(contactsOf(ground))]
      if (!best) return unless(share === null && margin === null && cost === Infinity, `no way, but one of ${cost}`)
      return [
        ...unless(Math.abs(-Math.log(best.strength) - cost) < 1e-9, `the best costs ${-Math.log(best.strength)}, the shortest ${cost}`),
        ...unless(share !== null && margin !== null && share > 0 && share <= 1 + 1e-9 && margin >= -1e-9 && margin <= 1 + 1e-9, `share ${share}, margin ${margin}`),
      ]
    }),
    misreadings: [
      { as: 'the weakest way first', edits: [edit('paths.ts', 'b.strength - a.strength', 'a.strength - b.strength')] },
      { as: 'two steps at most', edits: [edit('paths.ts', 'before.length === 3', 'before.length === 1')] },
    ],
  },
  {
    metric: '3.4 dominance', name: 'twice the contact everywhere changes nothing',
    violations: (ground) => few({ ...scene, acts: [...cast, ...meet(contactsOf(ground))] }, ground, async (there) => {
      const before = await waysOf(there)
      await there.tell(meet(contactsOf(ground), 1))
      const now = await waysOf(there)
      const same = (a: number | null, b: number | null) => (a === null || b === null ? a === b : Math.abs(a - b) < 1e-9)
      return unless(same(before.share, now.share) && same(before.margin, now.margin), `share ${before.share} became ${now.share}, margin ${before.margin} became ${now.margin}`)
    }),
    misreadings: [{ as: 'dates instead of shares of them', edits: [edit('paths.ts', 'strength * (days / at.total)', 'strength * days')] }],
  },
]
