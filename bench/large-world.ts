import type { Log, LogEvent, LogIdea, LogMember, LogMembership } from '../db/import/log'
import { dice } from '../db/seed/generate/dice'

const DAY = 86_400_000
const DAYS = 400
const COMMUNITIES = 200
const ACTS_EACH = 10

/** How often each kind of act comes, of a hundred. */
const kinds = [['SUPPORTED', 55], ['COMMENTED', 22], ['FOLLOWED', 8], ['POSTED', 6], ['OPPOSED', 5], ['CO_DEVELOPED', 4]] as const

/**
 * An event log of so many people with ten acts each over 400 days up to `until` (ms UTC), the same for the same numbers: few people and few communities do much,
 * ideas are most talked of when they are new. Rows are made as they are read, so that its size costs no memory.
 */
export function largeWorld(people: number, until: number): Log & { acts: number } {
  const ideas = Math.ceil(people / 10)
  const acts = people * ACTS_EACH
  const start = until - DAYS * DAY
  const dateOf = (share: number) => new Date(start + Math.floor(share * DAYS * DAY))
  const homeOf = (member: number) => Math.floor(COMMUNITIES * ((member * 7_919 % people) / people) ** 2)
  const authorOf = (idea: number) => idea * 104_729 % people
  return {
    acts,
    members: rows(people, (n): LogMember => ({ id: `m${n}`, kind: n % 500 === 499 ? 'staff' : 'person' })),
    communities: rows(COMMUNITIES, (n) => ({ id: `c${n}`, createdAt: new Date(start), verified: n % 10 === 0 })),
    memberships: rows(people, (n): LogMembership => ({ member: `m${n}`, community: `c${homeOf(n)}`, since: dateOf((n * 31 % 1_000) / 1_000) })),
    ideas: rows(ideas, (n): LogIdea => ({ id: `i${n}`, community: `c${homeOf(authorOf(n))}`, createdAt: dateOf(n / ideas), authors: [`m${authorOf(n)}`], title: `Idea ${n} of many` })),
    events: { [Symbol.iterator]: () => events() },
    hosts: rows(5, (n) => ({ member: `m${n}` })),
  }

  function* events(): Generator<LogEvent> {
    const throws = dice('large')
    const share = (power: number) => (throws.between(0, 999_999) / 1_000_000) ** power
    for (let n = 0; n < acts; n++) {
      const at = dateOf((n + 1) / (acts + 2))
      const actor = Math.floor(people * share(3))
      const born = Math.floor(ideas * n / (acts + 2))
      const idea = born - Math.floor(born * share(4))
      const type = kindOf(throws.between(0, 99))
      const author = authorOf(idea)
      const place = { community: `c${homeOf(type === 'POSTED' ? actor : author)}` }
      if (type === 'POSTED') yield { id: `e${n}`, at, actor: `m${actor}`, type, ...place }
      else yield {
        id: `e${n}`, at, actor: `m${actor}`, type, idea: `i${idea}`, ...place,
        ...(type === 'COMMENTED' && author !== actor ? { partner: `m${author}` } : {}), ...(type === 'CO_DEVELOPED' && author !== actor ? { acceptedBy: `m${author}` } : {}),
      }
    }
  }
}

function kindOf(throwOf100: number) {
  let left = throwOf100
  for (const [kind, weight] of kinds) {
    if (left < weight) return kind
    left -= weight
  }
  return 'SUPPORTED'
}

const rows = <T>(count: number, row: (n: number) => T): Iterable<T> => ({
  * [Symbol.iterator]() { for (let n = 0; n < count; n++) yield row(n) },
})
