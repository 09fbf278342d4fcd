import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ClearError } from '../db/embedded/clear-error'
import { importLog } from '../db/import/import-log'
import type { Log } from '../db/import/log'
import { readFolder } from '../db/import/read-folder'
import { measureAsOf } from '../db/jobs/measure-nights'
import { ask, type BenchDatabase } from './portal'
import { quantile, times } from './figures'

export const source = 'decidim'
/** A busy day in the log's campaign, and 28 days before it. */
export const asOf = '2016-04-20T00:00:00Z'
const campaign = { source, asOf, from: '2016-03-23T00:00:00Z' }
const RUNS = 200

/** The open log of decidim.barcelona of 2016, from ../shared/data or the folder that TRIBUTARY_LOGS names. Errors: ClearError when it is missing. */
export function decidim(): Promise<Log> {
  const folder = join(process.env.TRIBUTARY_LOGS ?? resolve('../shared/data'), 'decidim-barcelona-2016')
  if (!existsSync(folder)) throw new ClearError(`The log ${folder} is missing: name the folder that holds it in TRIBUTARY_LOGS.`)
  return readFolder(folder)
}

/** Imports with sources, nightly facts and standings; gives the seconds of it and how many acts there are. */
export async function take({ db }: BenchDatabase, log: Log): Promise<{ seconds: number, acts: number, refused: number }> {
  const start = performance.now()
  const { refused } = await importLog(db, log, { source })
  await measureAsOf(db, { asOf: Date.parse(asOf), now: Date.now() })
  const [counted] = await db('READ', 'MATCH ()-[act]->() WHERE act.sourceId IS NOT NULL RETURN count(act) AS acts', {})
  return { seconds: (performance.now() - start) / 1_000, acts: Number(counted?.acts), refused: refused.length }
}

export interface Reads { confluence: number, twenty: number, movement: number, list: number }

/** The median ms of what people and partners read most, over HTTP, one at a time and warm: at `asOf`, movement since `from`. */
export async function reads({ url, db }: { url: string } & Pick<BenchDatabase, 'db'>, { source, asOf, from } = campaign): Promise<Reads> {
  const ideas = (await db('READ', `MATCH (idea:Idea {source: $source}) WHERE COUNT { (idea)<-[:ATTENDED]-() } > 0
    RETURN idea.id AS id ORDER BY idea.sourceId = '1256' DESC, COUNT { (idea)<-[:ATTENDED]-() } DESC LIMIT 400`, { source })).map(({ id }) => String(id))
  const communities = (await db('READ', `MATCH (community:Community {source: $source}) RETURN community.id AS id
    ORDER BY COUNT { (community)<-[:TOOK_PART]-() } DESC LIMIT 5`, { source })).map(({ id }) => String(id))
  const turn = <T>(items: T[], run: number) => items[run % items.length] as T
  const twentyFrom = (run: number) => Array.from({ length: 20 }, (_, index) => turn(ideas, run * 20 + index))
  const median = async (work: (run: number) => Promise<unknown>, runs = RUNS) => quantile(await times(runs, work, { warmUp: 60 }), 0.5)
  return {
    confluence: await median((run) => ask(url, CONFLUENCE, { ids: [run % 2 ? turn(ideas, run) : ideas[0]], asOf })),
    twenty: await median((run) => ask(url, CONFLUENCE, { ids: twentyFrom(run), asOf })),
    movement: await median((run) => ask(url, MOVEMENT, { id: turn(communities, run), from, to: asOf }), RUNS / 2),
    list: await median(() => ask(url, LIST, {})),
  }
}

const CONFLUENCE = `query Confluence($ids: [ID!]!, $asOf: DateTime!) { nodes(ids: $ids) { ... on Idea {
  id confluence(asOf: $asOf) { value people topShare breadth gain trend influenceShare streams { people pool source { name } communities { name } } newStreams { people source { name } } } } } }`
const MOVEMENT = `query Movement($id: ID!, $from: DateTime!, $to: DateTime!) { community(id: $id) { movement(from: $from, to: $to) {
  cells { from to members probability } entered left up down returned entryRate exitRate turnover overlap sizeStability mixStability stability verdict } } }`
const LIST = `query List { ideas(first: 20, orderBy: { field: CONFLUENCE_GAIN, direction: DESC }) { edges { node {
  id slug title supportCount community { name } confluence { value people gain trend } } } } }`
