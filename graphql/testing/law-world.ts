import type { Acts } from '../../db/acts/create-acts'
import type { Db } from '../../db/db'
import type { Log } from '../../db/import/log'
import { DAY, midnightOf } from '../../db/shapes'
import type { Alone } from '../../db/testing/alone'
import { seeing, type Ask } from './ask'
import { differences, type Difference } from './differences'
import { stages } from './measured-stages'
import type { Portal } from './portal'
import { asOf, places, type RandomWorld } from '../../db/testing/random-world'

const source = 'world'
/** Acts from here to asOf leave the facts of the night as they are. */
export const morning = midnightOf(asOf) + 60_000
export const isoOf = (at: number) => new Date(at).toISOString()

/** A random world in a database that holds nothing else, and the portal that reads it: ours, or one with a definition misread. */
export interface LawWorld {
  log: RandomWorld
  /** Works on the world and undoes it. */
  within<T>(work: (view: View) => Promise<T>): Promise<T>
  /** Works on another log in its place and undoes it. */
  instead<T>(log: RandomWorld, work: (view: View) => Promise<T>): Promise<T>
}

export interface View {
  db: Db, ask: Ask, source: string
  /** Our id of a thing of the log. */
  id(sourceId: string): string
  /** The writes of the portal, as if it were then. */
  acts(at: number): Acts
  /** Takes in more of the same log: other events, and members beside those there are. */
  add(more: Partial<Pick<RandomWorld, 'members' | 'communities' | 'events'>>): Promise<void>
}

export function lawWorld({ alone, log, portal }: { alone: Alone, log: RandomWorld, portal: Portal }): LawWorld {
  return {
    log,
    within: (work) => alone.rollback(async (db) => work(await viewOf(db, portal, log))),
    instead: (other, work) => alone.rollback(async (db) => {
      await db('WRITE', 'MATCH (node) WHERE NOT node:Migration DETACH DELETE node', {})
      await takeIn(db, portal, other)
      return work(await viewOf(db, portal, other))
    }),
  }
}

/** Takes a log in; a row that is refused is a mistake of the test. */
export async function takeIn(db: Db, { importLog }: Portal, log: Log) {
  const { refused } = await importLog(db, log, { source })
  if (refused[0]) throw new Error(`Refused: ${JSON.stringify(refused[0])}`)
}

async function viewOf(db: Db, portal: Portal, log: RandomWorld): Promise<View> {
  const rows = await db('READ', `
    MATCH (thing:Member|Idea|Community {source: $source}) RETURN thing.sourceId AS sourceId, thing.id AS id
    UNION ALL MATCH (steward:Member {handle: $source + '-steward'}) RETURN 'steward' AS sourceId, steward.id AS id
    UNION ALL MATCH (organization:Organization {slug: $source}) RETURN 'host' AS sourceId, organization.id AS id`, { source })
  const ids = new Map(rows.map(({ sourceId, id }) => [String(sourceId), String(id)]))
  const id = (sourceId: string) => ids.get(sourceId) ?? `unknown ${sourceId}`
  return {
    db, source, id, ask: portal.asker(db, seeing(id('steward'), id('host'))),
    acts: (at) => portal.createActs(db, { clock: () => at }),
    add: ({ members = [], communities = [], events = [] }) => takeIn(db, portal, {
      ...log, members: [...log.members, ...members], communities: [...log.communities, ...communities], events,
    }),
  }
}

const IDEAS = `query Ideas($source: String!, $asOf: DateTime!, $windowDays: Int) {
  ideas(first: 100, filter: { source: $source }, orderBy: { field: CREATED_AT, direction: ASC }) { nodes {
    sourceId id confluence(asOf: $asOf, windowDays: $windowDays) { value people breadth topShare gain streams { pool people source { sourceId } communities { sourceId } } } } } }`

export interface Measured {
  idea: string, id: string, value: number, people: number, breadth: number | null, topShare: number | null, gain: number | null
  streams: { name: string, people: number, communities: string[] }[]
}
interface IdeasAnswer { ideas: { nodes: { sourceId: string | null, id: string, confluence: Omit<Measured, 'streams'> & {
  streams: { pool: boolean, people: number, source: { sourceId: string } | null, communities: { sourceId: string }[] }[]
} }[] } }

/** The confluence of every idea of the world. */
export async function confluences({ ask }: View, { at = asOf, windowDays = 28 as number | null, of = source } = {}): Promise<Measured[]> {
  const { ideas } = await ask<IdeasAnswer>(IDEAS, { source: of, asOf: isoOf(at), windowDays })
  return ideas.nodes.map(({ sourceId, id, confluence: { streams, ...measured } }) => ({
    ...measured, idea: sourceId ?? id, id,
    streams: streams.map(({ pool, people, source: named, communities }) => (
      { name: pool ? '#none' : named?.sourceId ?? '(joined)', people, communities: communities.map((one) => one.sourceId) }
    )),
  }))
}

const FACTS = `query Facts($source: String!, $asOf: DateTime!) { communities(first: 100, filter: { source: $source }) { nodes {
  sourceId facts(asOf: $asOf) { residents established hub basin { sourceId } } } } }`
export interface Facts { sourceId: string, facts: { residents: number, established: boolean, hub: boolean, basin: { sourceId: string } } }
export const factsAt = async ({ ask }: View, at: number) => (
  (await ask<{ communities: { nodes: Facts[] } }>(FACTS, { source, asOf: isoOf(at) })).communities.nodes
)

/** Everything that the world measures: confluence in both windows, facts, and the stages of everybody now and four weeks ago. */
export async function everything(view: View) {
  const placed = await Promise.all(places.map(async (place) => [
    place, await stages(view, place, isoOf(asOf)), await stages(view, place, isoOf(asOf - 28 * DAY)),
  ]))
  const bare = (ideas: Measured[]) => ideas.map(({ id: _, ...measured }) => measured).sort((a, b) => (a.idea < b.idea ? -1 : 1))
  return {
    confluence: bare(await confluences(view)), all: bare(await confluences(view, { windowDays: null })),
    facts: Object.fromEntries((await factsAt(view, asOf)).map(({ sourceId, facts }) => [sourceId, facts])), placed,
  }
}

/** What changed, in a few words each. */
export const changed = (before: unknown, after: unknown) => differences(before, after).slice(0, 3).map(said)
const said = ({ path, expected, found }: Difference) => `${path}: ${String(expected)} became ${String(found)}`
