import type { StoryEvent } from '../story'
import type { Person } from '../story/people'
import type { Ago } from '../story/script'
import type { Clock } from './clock'
import { type Dice, dice } from './dice'
import { homesOf, regulars } from './regulars'
import { ideaScripts, type PlacedIdea, postScripts } from './scripts'

const READ_FOR = 75

/** Half of the time a regular is at home, half of the time on the square. */
function placeOf(person: Person, visit: number, throws: Dice) {
  const homes = homesOf(person)
  return throws.chance(0.5) ? 'plein' : homes[visit % homes.length] ?? person.home
}

const lately = <T extends { community?: string; ago: Ago }>(scripts: readonly T[], place: string, ago: Ago) =>
  scripts.filter((script) => script.community === place && script.ago > ago && script.ago <= ago + READ_FOR)

/** At home most visitors support something new; on the square those of elsewhere mostly nod. */
function actOf(person: Person, place: string, idea: PlacedIdea | undefined, throws: Dice): 'SUPPORTED' | 'FOLLOWED' | 'REACTED' {
  const atHome = place !== 'plein' || person.home === 'plein'
  if (!idea || !throws.chance(atHome ? 0.8 : 0.05)) return 'REACTED'
  return throws.chance(0.8) ? 'SUPPORTED' : 'FOLLOWED'
}

function visit(person: Person, number: number, ago: Ago, seen: Set<string>, clock: Clock, throws: Dice): StoryEvent {
  const place = placeOf(person, number, throws)
  const fresh = lately(ideaScripts, place, ago).filter(({ id, quiet, by }) => !quiet && !seen.has(id) && !by.includes(person.id))
  const idea = throws.shuffled(fresh)[0]
  const type = actOf(person, place, idea, throws)
  const post = throws.shuffled(lately(postScripts, place, ago).filter(({ by }) => by !== person.id))[0]
  if (type !== 'REACTED' && idea) seen.add(idea.id)
  return {
    id: `visit-${person.id}-${number}`, at: new Date(clock.daytime(ago, throws)), actor: person.id, type, community: place,
    ...(type === 'REACTED' ? post && { partner: post.by } : idea && { idea: idea.id }),
  }
}

function visitsOf(person: Person, seen: Set<string>, clock: Clock): StoryEvent[] {
  const throws = dice(`visits ${person.id}`)
  const step = () => throws.between(Math.ceil(person.every * 0.5), Math.ceil(person.every * 1.4))
  const events: StoryEvent[] = []
  for (let ago = person.from - throws.between(1, 3); ago > person.till; ago -= step()) {
    events.push(visit(person, events.length, ago, seen, clock, throws))
  }
  return events
}

/** Regulars who drop by: a support, a follow or a nod, leaving alone what they have supported or opposed already. */
export function visits(before: readonly StoryEvent[], clock: Clock): StoryEvent[] {
  return regulars.flatMap((person) => {
    const seen = new Set(before.flatMap(({ actor, idea }) => actor === person.id && idea ? [idea] : []))
    return visitsOf(person, seen, clock)
  })
}
