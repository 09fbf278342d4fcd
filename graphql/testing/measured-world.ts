import type { Db } from '../../db/db'
import type { Ask } from './ask'
import type { ExpectedConfluence, ExpectedWorld } from './expected-world'
import { level, movement, stages, type MovementAnswer } from './measured-stages'

const DAY = 86_400_000

/** A world in the database, and how to ask for it. `source`: the name of its import. */
export interface ReadWorld { db: Db, ask: Ask, source: string }

/** Measures, through GraphQL, everything that `expected` lists, in the same form. */
export async function measuredWorld(world: ReadWorld, expected: ExpectedWorld): Promise<ExpectedWorld> {
  return {
    at: await mapped(expected.at, (instant, wanted) => atInstant(world, instant, wanted)),
    stage: await mapped(expected.stage, (community, instants) => mapped(instants, (instant) => stages(world, community, instant))),
    ...(expected.communityStage && {
      communityStage: await mapped(expected.communityStage, (community, instants) => mapped(instants, (instant) => level(world, community, instant))),
    }),
    ...await movements(world, expected),
  }
}

type Wanted = ExpectedWorld['at'][string]

const CONFLUENCE = `
  fragment Measure on Confluence { value people topShare breadth streams { pool people source { sourceId } } }
  query Instant($source: String!, $asOf: DateTime!, $before: DateTime!) {
    ideas(first: 100, filter: { source: $source }, orderBy: { field: CREATED_AT, direction: ASC }) { nodes {
      sourceId
      now: confluence(asOf: $asOf) { ...Measure gain newStreams { pool source { sourceId } } }
      all: confluence(asOf: $asOf, windowDays: null) { ...Measure }
      previous: confluence(asOf: $before) { ...Measure }
    } }
    communities(first: 100, filter: { source: $source }) { nodes { sourceId facts(asOf: $asOf) { established hub residents basin { sourceId } } } }
  }`

interface Stream { pool: boolean, people: number, source: { sourceId: string } | null }
export interface Measured { value: number, people: number, topShare: number | null, breadth: number | null, streams: Stream[] }
interface InstantAnswer {
  ideas: { nodes: { sourceId: string, now: Measured & { gain: number, newStreams: Stream[] }, all: Measured, previous: Measured }[] }
  communities: { nodes: { sourceId: string, facts: { established: boolean, hub: boolean, residents: number, basin: { sourceId: string } } }[] }
}

async function atInstant({ db, ask, source }: ReadWorld, instant: string, wanted: Wanted): Promise<Wanted> {
  const before = new Date(Date.parse(instant) - 28 * DAY).toISOString()
  const { ideas, communities } = await ask<InstantAnswer>(CONFLUENCE, { source, asOf: instant, before })
  const judged = ideas.nodes.filter(({ sourceId }) => sourceId in wanted.confluence28)
  const basins = Object.fromEntries(communities.nodes.map(({ sourceId, facts }) => [sourceId, facts.basin.sourceId]))
  return {
    confluence28: byId(judged, ({ now }) => confluence(now)),
    ...(wanted.confluenceAll && { confluenceAll: byId(judged, ({ all }) => confluence(all)) }),
    previous28: byId(judged, ({ previous }) => confluence(previous)),
    growth: byId(judged, ({ now }) => ({ delta: now.gain, new_streams: now.newStreams.map(nameOf).sort() })),
    home: await homes(db, { source, at: Date.parse(instant), basins, wanted: wanted.home }),
    ...(wanted.flags && { flags: byId(communities.nodes, ({ facts: { established, hub, residents } }) => ({ established, hub, residents })) }),
    basins,
  }
}

const byId = <Row extends { sourceId: string }, T>(rows: Row[], of: (row: Row) => T) => Object.fromEntries(rows.map((row) => [row.sourceId, of(row)]))
const nameOf = ({ pool, source }: Pick<Stream, 'pool' | 'source'>) => (pool ? '#none' : source?.sourceId ?? '(joined)')

export const confluence = ({ value, people, topShare, breadth, streams }: Measured): ExpectedConfluence => (
  { C: value, people, top_share: topShare, breadth, streams: Object.fromEntries(streams.map((stream) => [nameOf(stream), stream.people])) }
)

/** Where each person came from is stored, and shown to nobody one by one: read from the graph. */
async function homes(db: Db, { source, at, basins, wanted }: { source: string, at: number, basins: Record<string, string>, wanted: Wanted['home'] }) {
  const rows = await db('READ', `
    MATCH (member:Member {source: $source})-[first:ATTENDED]->(idea:Idea {source: $source})
    WHERE first.firstAt < $at AND NOT (member)-[:AUTHORED]->(idea) AND NOT idea.sourceId STARTS WITH 'x-'
    OPTIONAL MATCH (home:Community {id: first.source})
    RETURN member.sourceId + '@' + idea.sourceId AS pair, coalesce(home.sourceId, '#none') AS home`, { source, at })
  return Object.fromEntries((rows as { pair: string, home: string }[]).map(({ pair, home }) => {
    const basin = basins[home] ?? home
    return [pair, wanted[pair]?.home === undefined ? { basin } : { home, basin }]
  }))
}

async function movements(world: ReadWorld, expected: ExpectedWorld): Promise<Pick<ExpectedWorld, 'flow' | 'transition' | 'turnover'>> {
  const found = await mapped(expected.flow, (period) => {
    const [community = '', from = '', to = ''] = period.split(' ')
    return movement(world, community, from, to)
  })
  const of = <T>(periods: object, pick: (answer: MovementAnswer) => T) => Object.fromEntries(
    Object.keys(periods).flatMap((period) => (found[period] ? [[period, pick(found[period])]] : [])),
  )
  return {
    flow: of(expected.flow, ({ cells }) => Object.fromEntries(cells.map(({ from, to, members }) => [`${from}->${to}`, members]))),
    transition: of(expected.transition, matrix),
    ...(expected.turnover && { turnover: of(expected.turnover, rates) }),
  }
}

function matrix({ cells }: MovementAnswer) {
  const rows: Record<string, Record<string, number>> = {}
  for (const { from, to, probability } of cells) rows[from] = { ...rows[from], [to]: probability ?? NaN }
  return rows
}

const activeIn = (stage: string) => !['NONE', 'DORMANT', 'LEFT'].includes(stage)

function rates({ cells, ...rest }: MovementAnswer) {
  const members = (active: (cell: { from: string, to: string }) => boolean) => cells.filter(active).reduce((sum, cell) => sum + cell.members, 0)
  return {
    active_from: members(({ from }) => activeIn(from)), active_to: members(({ to }) => activeIn(to)),
    entry_rate: rest.entryRate, exit_rate: rest.exitRate, turnover: rest.turnover, jaccard: rest.overlap,
    size_stability: rest.sizeStability, mix_stability: rest.mixStability, stability: rest.stability,
  }
}

async function mapped<T, U>(record: Record<string, T>, work: (key: string, value: T) => Promise<U>): Promise<Record<string, U>> {
  return Object.fromEntries(await Promise.all(Object.entries(record).map(async ([key, value]) => [key, await work(key, value)] as const)))
}
