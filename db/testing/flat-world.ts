import type { Log, LogEvent, LogIdea } from '../import/log'
import { dice } from '../seed/generate/dice'

/** What is asked of it: everything that windows reach back to lies in the last 400 days, and the same at every size of the history. */
export const flatNow = Date.UTC(2026, 5, 1, 12)

const DAY = 86_400_000
const MEMBERS = 40
const COMMUNITIES = 5
const IDEAS = 20
/** Members whose work is accepted: each on every idea long ago. */
const MAKERS = 5
/** Acts of one part of the history; it has one part, or four. */
const PART = 1_500
const RECENT = 500
const OLDEST = 950
/** Acts lie on so many dates: every date with an arrival has its night worked out. */
const DATES = 40

const member = (index: number) => `m${index}`
const community = (index: number) => `c${index % COMMUNITIES}`
const idea = (index: number) => `i${index}`
const day = (ago: number) => new Date(flatNow - ago * DAY)

/**
 * A world whose members and ideas are the same whatever its history: first attentions of every member to every idea 950 days ago,
 * `parts` times 1,500 acts from 900 to 400 days ago by the same members on the same ideas, and 500 acts in the last 200 days.
 */
export function flatWorld(parts: number): Log {
  return {
    members: Array.from({ length: MEMBERS }, (_, index) => ({ id: member(index), kind: 'person' })),
    communities: Array.from({ length: COMMUNITIES }, (_, index) => ({ id: community(index), createdAt: day(1_000), verified: true, name: `Community ${index}` })),
    memberships: Array.from({ length: MEMBERS }, (_, index) => ({ member: member(index), community: community(index), since: day(999) })),
    ideas: Array.from({ length: IDEAS }, (_, index) => ideaAt(index)),
    topics: [{ slug: 'water', name: { nl: 'Water', en: 'Water' } }],
    events: [...firsts(), ...Array.from({ length: parts }, (_, part) => history(part)).flat(), ...recent()],
  }
}

const ideaAt = (index: number): LogIdea => ({
  id: idea(index), createdAt: day(OLDEST + 1), authors: [member(index)], community: community(index),
  title: `A path along the water ${index}`, body: 'With benches.', language: 'en', topics: ['water'],
})

const firsts = () => Array.from({ length: MEMBERS * IDEAS }, (_, index): LogEvent => ({
  id: `first${index}`, at: new Date(day(OLDEST).getTime() + index * 1_000), actor: member(index % MEMBERS),
  idea: idea(Math.floor(index / MEMBERS)), community: community(Math.floor(index / MEMBERS)),
  ...(index % MEMBERS < MAKERS ? { type: 'CO_DEVELOPED', acceptedBy: member((index + 1) % MEMBERS) } : { type: 'SUPPORTED' }),
}))

const history = (part: number) => acts(`history${part}`, PART - (part === 0 ? MEMBERS * IDEAS : 0), 900, 401)
const recent = () => acts('recent', RECENT, 200, 1)

/** Half of them comments to somebody; some work that was accepted, some talk in the community. */
function acts(name: string, count: number, from: number, to: number): LogEvent[] {
  const { between, chance } = dice(name)
  return Array.from({ length: count }, (_, index): LogEvent => {
    const actor = between(0, MEMBERS - 1)
    const about = between(0, IDEAS - 1)
    const partner = (actor + between(1, MEMBERS - 1)) % MEMBERS
    const at = new Date(day(from).getTime() + Math.floor((index / count) * DATES) / DATES * (from - to) * DAY + index * 1_000)
    const act = { id: `${name}-${index}`, at, actor: member(actor), community: community(about) }
    if (chance(0.1)) return { ...act, type: 'POSTED', text: { body: 'Seen today.', postKind: 'EXPERIENCE', title: 'Seen' } }
    if (actor < MAKERS && chance(0.5)) return { ...act, type: 'CO_DEVELOPED', idea: idea(about), acceptedBy: member(partner) }
    if (chance(0.5)) return { ...act, type: 'COMMENTED', idea: idea(about), partner: member(partner), text: { body: 'And a bridge.' } }
    return { ...act, type: chance(0.5) ? 'REACTED' : 'SHARED', idea: idea(about) }
  })
}
