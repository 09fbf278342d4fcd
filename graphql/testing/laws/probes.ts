import { randomUUID } from 'node:crypto'
import type { Acts } from '../../../db/acts/create-acts'
import { DAY } from '../../../db/shapes'
import { acts as kinds, ATTENTION } from '../../../db/vocabulary'
import { confluences, factsAt, isoOf, morning, type Measured, type View } from '../law-world'
import { asOf, type RandomWorld } from '../../../db/testing/random-world'

export const firstIdea = async (view: View) => (await confluences(view)).filter(({ idea }) => idea === 'idea-0')

type Measure = (people: string[]) => Promise<Measured>

/** Works with two sources that have at least three people at home, and measures new ideas that some of them support. */
export const inSources = (
  log: RandomWorld, within: <T>(work: (view: View) => Promise<T>) => Promise<T>, work: (measure: Measure, sources: [string[], string[]]) => Promise<string[]>,
) => within(async (view) => {
  const acts = view.acts(morning)
  const persons = log.members.filter(({ kind, deletedAt }) => kind === 'person' && !deletedAt).map(({ id }) => view.id(id))
  const probe = await supported(view, acts, persons)
  const sources = await view.db('READ', 'MATCH (m)-[a:ATTENDED {ideaId: $probe}]->() RETURN a.source AS source, collect(m.id) AS people ORDER BY size(people) DESC, source', { probe })
  const basins = new Map((await factsAt(view, asOf)).map(({ sourceId, facts }) => [view.id(sourceId), facts.basin.sourceId]))
  const people = new Map<string, string[]>()
  for (const row of sources) {
    const name = basins.get(String(row.source)) ?? '#none'
    people.set(name, [...people.get(name) ?? [], ...row.people as string[]])
  }
  const [one = [], other = []] = [...people.values()].filter((all) => all.length >= 3)
  if (other.length === 0) return []
  return work(async (some) => {
    const ideaId = await supported(view, acts, some)
    const { node } = await view.ask<{ node: { confluence: Measured } }>(NEW_IDEA, { id: ideaId, asOf: isoOf(asOf) })
    return node.confluence
  }, [one, other])
})

const NEW_IDEA = 'query New($id: ID!, $asOf: DateTime!) { node(id: $id) { ... on Idea { confluence(asOf: $asOf) { value people } } } }'

/** An idea of staff, in no community, that some people support. */
async function supported(view: View, acts: Acts, people: string[]): Promise<string> {
  const proposed = await acts.propose({ memberId: view.id('staff') }, { title: 'A probe', body: 'Nothing more.', key: randomUUID() })
  if ('refused' in proposed) throw new Error(proposed.refused)
  await Promise.all(people.map((memberId) => acts.support({ memberId }, { ideaId: proposed.ideaId, key: randomUUID() })))
  return proposed.ideaId
}

/** Who gave attention to most ideas, most first. */
export const mostAttentive = (log: RandomWorld) => {
  const ideas = (person: string) => new Set(log.events.filter(({ actor, idea }) => actor === person && idea).map(({ idea }) => idea)).size
  return log.members.filter(({ kind }) => kind === 'person').map(({ id }) => id).sort((a, b) => ideas(b) - ideas(a))
}

/** The name of the stream to which a member belongs, by idea in whose window they are. */
export async function streamsOf(view: View, member: string): Promise<Map<string, string>> {
  const basins = new Map((await factsAt(view, asOf)).map(({ sourceId, facts }) => [sourceId, facts.basin.sourceId]))
  const rows = await view.db('READ', `MATCH (:Member {id: $id})-[first:ATTENDED]->(idea:Idea)
    WHERE NOT EXISTS { (:Member {id: $id})-[:AUTHORED]->(idea) } AND EXISTS { MATCH (:Member {id: $id})-[act]->(idea) WHERE type(act) IN $attention AND act.at >= $from AND act.at < $asOf }
    OPTIONAL MATCH (home:Community {id: first.source})
    RETURN idea.sourceId AS idea, coalesce(home.sourceId, '#none') AS home`, {
    id: view.id(member), from: asOf - 28 * DAY, asOf, attention: ATTENTION,
  })
  return new Map(rows.map(({ idea, home }) => [String(idea), basins.get(String(home)) ?? String(home)]))
}

/** What erasing somebody's acts leaves: nothing of theirs, the facts of the nights as they were. */
export const erase = (view: View, member: string) => view.db('WRITE', `
  MATCH (:Member {id: $id})-[gone]->() WHERE type(gone) IN $kinds OR type(gone) IN ['ATTENDED', 'SUPPORTS', 'OPPOSES', 'FOLLOWS'] DELETE gone`, {
  id: view.id(member), kinds: Object.keys(kinds),
})

const authorsOf = ({ ideas }: RandomWorld, idea: string) => ideas.find(({ id }) => id === idea)?.authors ?? []
const persons = ({ members }: RandomWorld) => members.filter(({ kind, deletedAt }) => kind === 'person' && !deletedAt).map(({ id }) => id)

/** Somebody who never gave attention to the idea and is no author of it; another one for each round. */
export function outsider(log: RandomWorld, idea: string, round: number): string {
  const known = new Set([...log.events.filter((event) => event.idea === idea).map(({ actor }) => actor), ...authorsOf(log, idea)])
  return persons(log).filter((person) => !known.has(person))[round] ?? 'nobody'
}

/** A member supports an idea on the morning of asOf. */
export async function support(view: View, member: string, idea: string) {
  const outcome = await view.acts(morning).support({ memberId: view.id(member) }, { ideaId: view.id(idea), key: randomUUID() })
  if ('refused' in outcome) throw new Error(`${member} may not support ${idea}: ${outcome.refused}`)
}

/** The value by the basins of another night; null where a basin of its own has come apart since. */
export function inBasins({ streams }: Measured, basins: Map<string, string>): number | null {
  const people = new Map<string, number>()
  for (const stream of streams) {
    const names = new Set(stream.name === '#none' ? ['#none'] : stream.communities.map((one) => basins.get(one) ?? one))
    if (names.size !== 1) return null
    const [name = ''] = names
    people.set(name, (people.get(name) ?? 0) + stream.people)
  }
  return [...people.values()].reduce((sum, each) => sum + each / (each + 2), 0)
}
