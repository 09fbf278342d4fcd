import type { Db } from '../../../db/db'
import { DAY, midnightOf } from '../../../db/shapes'
import { asOf } from '../../../db/testing/random-world'
import { ATTENTION } from '../../../db/vocabulary'
import { changed, confluences, isoOf, type View } from '../law-world'
import { edit, type Law } from './law'

const merged = asOf - 20 * DAY
const ended = asOf - 5 * DAY
/** The edges of a merge, and instants before, in and after it. */
const instants = [merged - DAY, merged, merged + 1, merged + 9 * DAY, ended, ended + 1, asOf]
const holds = (at: number) => at > merged && at <= ended

/** The laws of merged ideas (docs/metrics.md, conventions). */
export const mergeLaws: Law[] = [
  {
    name: 'M10 what is merged counts where it went, one person once by the earliest first attention, and has nothing of its own; before and after it is as if the merge had never been',
    violations: ({ log, within }) => within(async (view) => {
      const [one, other] = pairOf(log.ideas.map(({ id, authors }) => ({ id, authors: authors.length })))
      const before = await Promise.all(instants.map((at) => measured(view, at)))
      await merge(view, one, other)
      const wrong: string[] = []
      for (const [index, at] of instants.entries()) {
        const [was = {}, is] = [before[index], await measured(view, at)]
        const expected = holds(at) ? { ...was, [one]: nothing, [other]: await together(view, [one, other], at) } : was
        wrong.push(...changed(expected, is).map((what) => `${isoOf(at)}: ${what}`))
      }
      return wrong
    }),
    misread: {
      as: 'the source of the latest first attention', edits: [edit('confluence.cypher', 'ORDER BY first.firstAt, place.id', 'ORDER BY first.firstAt DESC, place.id')],
    },
  },
]

/** Two ideas of the world, the one with more authors merged into the other. */
function pairOf(ideas: { id: string, authors: number }[]): [string, string] {
  const [one, other] = [...ideas].sort((a, b) => b.authors - a.authors).map(({ id }) => id)
  return [one ?? '', other ?? '']
}

async function merge(view: View, one: string, other: string) {
  const steward = { memberId: view.id('steward') }
  const done = [
    await view.acts(merged).mergeIdeas(steward, { ideaId: view.id(one), intoId: view.id(other), because: 'The same.', key: 'merge' }),
    await view.acts(ended).unmergeIdeas(steward, { ideaId: view.id(one), key: 'unmerge' }),
  ]
  for (const outcome of done) if ('refused' in outcome) throw new Error(JSON.stringify(outcome))
}

interface Seen { value: number, people: number, streams: Record<string, number>, fresh: string[] }
const nothing: Seen = { value: 0, people: 0, streams: {}, fresh: [] }

/** The confluence of every idea at an instant. */
async function measured(view: View, at: number): Promise<Record<string, Seen>> {
  const { ideas } = await view.ask<{ ideas: { nodes: { sourceId: string, confluence: { newStreams: { pool: boolean, source: { sourceId: string } | null }[] } }[] } }>(
    'query ($source: String!, $asOf: DateTime!) { ideas(first: 100, filter: {source: $source}) { nodes { sourceId confluence(asOf: $asOf) { newStreams { pool source { sourceId } } } } } }',
    { source: view.source, asOf: isoOf(at) },
  )
  const fresh = new Map(ideas.nodes.map(({ sourceId, confluence }) => [sourceId, confluence.newStreams.map(({ pool, source }) => (pool ? '#none' : source?.sourceId ?? '')).sort()]))
  return Object.fromEntries((await confluences(view, { at })).map(({ idea, value, people, streams }) => [
    idea, { value, people, streams: Object.fromEntries(streams.map((stream) => [stream.name, stream.people])), fresh: fresh.get(idea) ?? [] },
  ]))
}

/** The confluence of ideas taken as one, worked out from what is stored in the plainest way. */
async function together({ db, id }: View, names: string[], at: number): Promise<Seen> {
  const from = at - 28 * DAY
  const ideaIds = names.map(id)
  const [authors, acts, firsts, basins] = await Promise.all([authorsOf(db, ideaIds, at), actsOn(db, ideaIds, at), firstsOn(db, ideaIds), basinsAt(db, at)])
  const sourceOf = (memberId: string) => {
    const [first] = firsts.filter((row) => row.memberId === memberId).sort((a, b) => a.firstAt - b.firstAt || (a.ideaId < b.ideaId ? -1 : 1))
    return basins.get(first?.source ?? '') ?? first?.source ?? ''
  }
  const sourcesOf = (some: typeof acts) => [...new Set(some.map(({ memberId }) => memberId))].filter((memberId) => !authors.has(memberId)).map(sourceOf)
  const streams: Record<string, number> = {}
  for (const source of sourcesOf(acts.filter((act) => act.at >= from))) streams[source] = (streams[source] ?? 0) + 1
  const known = new Set(sourcesOf(acts.filter((act) => act.at < from)))
  const people = Object.values(streams)
  return {
    value: people.reduce((sum, each) => sum + each / (each + 2), 0), people: people.reduce((sum, each) => sum + each, 0),
    streams, fresh: Object.keys(streams).filter((source) => !known.has(source)).sort(),
  }
}

const authorsOf = async (db: Db, ideaIds: string[], at: number) => new Set((await db('READ', `
  MATCH (author:Member)-[authored:AUTHORED]->(idea:Idea) WHERE idea.id IN $ideaIds AND authored.via IS NULL AND (authored.until IS NULL OR authored.until >= $at)
  RETURN author.id AS id`, { ideaIds, at })).map((row) => String(row.id)))

const actsOn = async (db: Db, ideaIds: string[], at: number) => (await db('READ', `
  MATCH (:Member)-[act]->(idea:Idea) WHERE idea.id IN $ideaIds AND type(act) IN $types AND act.by = 'person' AND act.at < $at AND (act.voidedAt IS NULL OR act.voidedAt >= $at)
  RETURN act.memberId AS memberId, act.at AS at`, { ideaIds, types: [...ATTENTION], at })) as { memberId: string, at: number }[]

const firstsOn = async (db: Db, ideaIds: string[]) => (await db('READ', `
  MATCH (member:Member)-[first:ATTENDED]->(idea:Idea) WHERE idea.id IN $ideaIds
  OPTIONAL MATCH (community:Community {id: first.source})
  RETURN member.id AS memberId, idea.id AS ideaId, first.firstAt AS firstAt, coalesce(community.sourceId, first.source) AS source`, { ideaIds })) as {
  memberId: string, ideaId: string, firstAt: number, source: string
}[]

const basinsAt = async (db: Db, at: number) => new Map((await db('READ', `
  MATCH (:Night {midnight: $midnight})-[fact:FOUND]->(community:Community) MATCH (name:Community {id: fact.basin})
  RETURN community.sourceId AS id, name.sourceId AS basin`, { midnight: midnightOf(at) })).map((row) => [String(row.id), String(row.basin)]))
