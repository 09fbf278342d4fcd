import type { Story, StoryEvent } from '../story'
import { type Person, people } from '../story/people'
import { type Ago } from '../story/script'
import type { Clock } from './clock'
import { dice } from './dice'
import { ideaScripts, postScripts } from './scripts'

/** People who are at home in one community and members of another as well. */
const alsoIn: Record<string, string[]> = {
  karin: ['buurtstroom'], hendrik: ['buurtstroom'], soraya: ['cycling'], truus: ['de-wilg'], sylvia: ['de-wilg'], rosa: ['repair-cafe'],
}

/** The first day on which each writer wrote something. */
function firstWords(): Map<string, Ago> {
  const written = [...ideaScripts, ...postScripts].flatMap((script) => [
    ...[script.by].flat().map((by) => [by, script.ago] as const),
    ...script.said.map(([by, ago]) => [by, ago] as const),
    ...('work' in script ? script.work ?? [] : []).map(([by, ago]) => [by, ago] as const),
  ])
  const first = new Map<string, Ago>()
  for (const [by, ago] of written) first.set(by, Math.max(ago, first.get(by) ?? 0))
  return first
}

const words = firstWords()

/** The people of the story; who wrote something before joining is said to have joined earlier. */
export const regulars: Person[] = people.map((person) => ({ ...person, from: Math.max(person.from, words.get(person.id) ?? 0) }))

/** Those who do both count as one source: the café on Saturday and the makerspace on Wednesday. */
export const homesOf = (person: Person) => person.home === 'repair-cafe' ? ['repair-cafe', 'makerspace'] : [person.home]

function communitiesOf(person: Person) {
  const plein = person.home !== 'plein' && dice(`plein ${person.id}`).chance(0.6) ? ['plein'] : []
  return [...homesOf(person), ...alsoIn[person.id] ?? [], ...plein]
}

/** Every regular joins on the first day, the homes first; who leaves closes all memberships at once. */
export function memberships(clock: Clock): Story['memberships'] {
  return regulars.flatMap((person) => communitiesOf(person).map((community, index) => ({
    member: person.id, community,
    since: new Date(clock.early(person.from) + index * 60_000),
    ...((person.leaves || person.deleted) && { until: new Date(clock.early(person.till - 1)) }),
  })))
}

export const joins = (joined: Story['memberships']): StoryEvent[] =>
  joined.map(({ member, community, since }) => ({ id: `join-${community}-${member}`, at: since, actor: member, type: 'JOINED', community }))
