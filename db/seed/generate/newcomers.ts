import type { Story, StoryEvent } from '../story'
import { campaigner, campaigners } from '../story/people'
import type { Clock } from './clock'
import { type Dice, dice } from './dice'
import { handleOf } from './handle'
import { homesOf, regulars } from './regulars'
import { ideaScripts, type PlacedIdea } from './scripts'

type Brought = Story['brought'][number]
interface Arrivals { events: StoryEvent[]; brought: Brought[] }

const CAMPAIGN = 'licht-op-veld-2'

/** The football club's own: each came through Dennis or through somebody whom he brought, supported, and did little else. */
export function campaign(clock: Clock): Arrivals {
  const throws = dice('campaign')
  const arrivals: Arrivals = { events: [], brought: [] }
  const came: { id: string; at: number }[] = []
  for (const name of campaigners) {
    const id = handleOf(name)
    const at = clock.daytime(Math.max(1, 20 - Math.floor(came.length / 3) - throws.between(0, 3)), throws)
    const earlier = came.filter((other) => other.at < at - 86_400_000)
    const bringer = earlier.length && throws.chance(0.25) ? throws.shuffled(earlier)[0]?.id ?? campaigner.id : campaigner.id
    arrivals.brought.push({ bringer, brought: id, at: new Date(at - 240_000), to: CAMPAIGN })
    arrivals.events.push({ id: `supported-${CAMPAIGN}-${id}`, at: new Date(at), actor: id, type: 'SUPPORTED', idea: CAMPAIGN })
    came.push({ id, at })
  }
  const sharers = new Set(arrivals.brought.map(({ bringer }) => bringer))
  for (const actor of sharers) arrivals.events.push(shareBefore(actor, CAMPAIGN, undefined, arrivals.brought, came))
  return arrivals
}

/** The share stands between the sharer's own arrival and the first whom it brought. */
function shareBefore(actor: string, idea: string, community: string | undefined, brought: Brought[], came: { id: string; at: number }[]): StoryEvent {
  const first = Math.min(...brought.filter(({ bringer }) => bringer === actor).map(({ at }) => at.getTime()))
  const own = came.find(({ id }) => id === actor)?.at ?? first - 3_600_000
  return {
    id: `shared-${idea}-${actor}`, at: new Date(Math.floor((own + first) / 2)), actor, type: 'SHARED', idea, ...(community && { community }),
  }
}

const shareable = (home: string, ago: number, throws: Dice): PlacedIdea | undefined =>
  throws.shuffled(ideaScripts.filter((idea) => !idea.quiet && idea.community === home && idea.ago > ago + 2 && idea.ago < ago + 90))[0]

/** Regulars who came through a link of somebody of the same home. */
export function broughtRegulars(clock: Clock): Arrivals {
  const arrivals: Arrivals = { events: [], brought: [] }
  for (const person of regulars) {
    const throws = dice(`brought ${person.id}`)
    const home = throws.shuffled(homesOf(person))[0] ?? person.home
    const idea = shareable(home, person.from, throws)
    const hosts = regulars.filter((other) => other.home === person.home && other.from > person.from + 14 && other.till < person.from)
    const host = throws.shuffled(hosts)[0]
    if (!idea || !host || person.home === 'even-aanbellen' || !throws.chance(0.5)) continue
    const joined = clock.early(person.from)
    arrivals.brought.push({ bringer: host.id, brought: person.id, at: new Date(joined - 120_000), to: idea.id })
    arrivals.events.push({
      id: `shared-${idea.id}-${host.id}-${person.id}`, at: new Date(clock.daytime(person.from + 1, throws)),
      actor: host.id, type: 'SHARED', idea: idea.id, ...(idea.community && { community: idea.community }),
    })
  }
  return arrivals
}
