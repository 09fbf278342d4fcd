import type { StoryAct, StoryEvent } from '../story'
import type { Ago } from '../story/script'
import type { Clock } from './clock'
import { dice } from './dice'
import { homesOf, regulars } from './regulars'
import type { PlacedIdea } from './scripts'

const act = (idea: PlacedIdea, actor: string, type: StoryAct, at: number): StoryEvent => ({
  id: `${type.toLowerCase()}-${idea.id}-${actor}`, at: new Date(at), actor, type, idea: idea.id, ...(idea.community && { community: idea.community }),
})

const present = (home: string, from: Ago, to: Ago) =>
  regulars.filter((person) => homesOf(person).includes(home) && person.from > from && person.till < to)

/** Who spoke for or against an idea mostly supports or opposes it as well, a moment later. */
function outspoken(idea: PlacedIdea, written: readonly StoryEvent[]): StoryEvent[] {
  const throws = dice(`outspoken ${idea.id}`)
  return written.flatMap((event) => {
    const alignment = event.idea === idea.id ? event.text?.alignment : undefined
    const type = alignment === 'FOR' ? 'SUPPORTED' : alignment === 'AGAINST' ? 'OPPOSED' : undefined
    return type && !idea.by.includes(event.actor) && throws.chance(0.8) ? [act(idea, event.actor, type, event.at.getTime() + 90_000)] : []
  })
}

/** The people who came to an idea as written, beside those who spoke: nobody twice, no author. */
export function supporters(idea: PlacedIdea, written: readonly StoryEvent[], clock: Clock): StoryEvent[] {
  const throws = dice(`crowd ${idea.id}`)
  const here = new Set([...idea.by, ...idea.said.map(([by]) => by)])
  const came = (idea.crowds ?? []).flatMap(([home, count, from, to, type = 'SUPPORTED']) => {
    const some = throws.shuffled(present(home, from, to)).filter(({ id }) => !here.has(id)).slice(0, count)
    if (some.length < count) throw new Error(`${idea.id}: ${home} has no ${count} people for it`)
    return some.map(({ id }) => {
      here.add(id)
      return act(idea, id, type, clock.daytime(throws.between(to, from), throws))
    })
  })
  return [...distinct(outspoken(idea, written)), ...came]
}

const distinct = (events: StoryEvent[]) => [...new Map(events.map((event) => [event.actor, event])).values()]
