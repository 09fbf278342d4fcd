import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { serverBundleOptions } from '../commands/launch/server-bundle'
import type { Db, Mode, Row } from '../db/db'
import { asker } from '../graphql/testing/ask'
import { quantile, report } from './figures'
import { providePeers, rateOf, rawRate, startPeer, type Question, type Rate } from './peer'
import { hotIdea, peersWorld } from './peers-world'
import { benchDatabase, type BenchDatabase } from './portal'

const ROUNDS = Number(process.env.PEERS_ROUNDS ?? 5)
const SECONDS = Number(process.env.PEERS_SECONDS ?? 10)
const WARM_UP = Number(process.env.PEERS_WARM_UP ?? 20)
const OWN = '.cache/peers-ours.mjs'
const settings = { PUBLIC_URL: 'http://portal.test', AUTH_SECRET: 'a secret of the bench, long enough to be one', LOG_LEVEL: 'silent' }

/** B1, B2 and B5 of our GraphQL beside a bare driver, @neo4j/graphql, Apollo standalone and mercurius: rounds in turn, one core for who answers and one for who asks. */
export async function run() {
  await providePeers()
  await build({ ...serverBundleOptions, entryPoints: ['bench/peers/ours.ts'], outfile: OWN })
  await overhead()
  await overTheGraph()
}

async function overhead() {
  const nowhere = { TOY: '1', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'none', ...settings }
  const peers = { ours: await startPeer(OWN, nowhere), standalone: await startPeer('bench/peers/standalone.mjs'), mercurius: await startPeer('bench/peers/mercurius.mjs') }
  try {
    for (const [name, query, asked] of [['{ hello }', '{ hello }', '≤ 1.0'], ['20 rows', '{ rows { id title votes author { id name } } }', '≤ 1.0']] as const) {
      const found = await rounds(name, Object.fromEntries(Object.entries(peers).map(([who, peer]) => [who, (seconds: number) => rateOf(peer, { query }, seconds)])))
      report(`B5, what HTTP and GraphQL cost without a database: ${name}, every limit of ours on`, [
        { what: 'CPU a request, ours / Apollo standalone, median of the rounds', asked, measured: ratio(found, 'ours', 'standalone', ({ cpu }) => cpu) },
        { what: 'CPU a request, ours / mercurius with jit', asked: 'reported', measured: ratio(found, 'ours', 'mercurius', ({ cpu }) => cpu) },
        { what: 'answers a second; CPU a request', asked: 'reported', measured: rates(found) },
      ])
    }
  } finally {
    await Promise.all(Object.values(peers).map((peer) => peer.stop()))
  }
}

const OURS: Record<string, Question> = {
  page: { query: '{ ideas(first: 20, orderBy: {field: CREATED_AT, direction: DESC}) { totalCount nodes { id title createdAt supportCount } } }' },
  nested: { query: '{ ideas(first: 20, orderBy: {field: CREATED_AT, direction: DESC}) { totalCount nodes { id title createdAt supportCount comments(last: 3) { nodes { id body } } } } }' },
  hot: { query: 'query ($id: ID!) { idea(id: $id) { id title supportCount commentCount comments(last: 3) { nodes { id body createdAt author { name } } } } }', variables: { id: hotIdea } },
}
const THEIRS: Record<string, Question> = {
  page: { query: '{ ideas(limit: 20, sort: [{createdAt: DESC}]) { id title createdAt supportersConnection { totalCount } } ideasConnection { totalCount } }' },
  nested: { query: '{ ideas(limit: 20, sort: [{createdAt: DESC}]) { id title createdAt supportersConnection { totalCount } comments(limit: 3, sort: [{createdAt: DESC}]) { id body } } ideasConnection { totalCount } }' },
  hot: { query: 'query ($id: ID!) { ideas(where: {id: {eq: $id}}) { id title supportersConnection { totalCount } commentsConnection { totalCount } comments(limit: 3, sort: [{createdAt: DESC}]) { id body createdAt authors { name } } } }', variables: { id: hotIdea } },
}

async function overTheGraph() {
  const database = await benchDatabase()
  const { contributions } = await peersWorld(database.db).catch(async (error) => { await database.stop(); throw error })
  const login = { NEO4J_URI: database.login.uri, NEO4J_USERNAME: database.login.username, NEO4J_PASSWORD: database.login.password }
  const ours = await startPeer(OWN, { ...login, ...settings })
  const theirs = await startPeer('bench/peers/neo4j-graphql.mjs', login)
  try {
    const statements = await statementsOf(database, OURS.page as Question)
    for (const [name, asked] of [['page', '≥ 20'], ['nested', '≥ 8'], ['hot', '≥ 25']] as const) {
      const found = await rounds(name, {
        ours: (seconds) => rateOf(ours, OURS[name] as Question, seconds),
        theirs: (seconds) => rateOf(theirs, THEIRS[name] as Question, seconds),
        ...(name === 'page' && { raw: (seconds: number) => rawRate(statements, login, seconds) }),
      })
      report(`B2, ${name}, ${contributions} contributions, eight at a time`, [
        { what: 'answers a second, ours / @neo4j/graphql, median of the rounds', asked, measured: ratio(found, 'ours', 'theirs') },
        ...(name === 'page' ? [{ what: 'B1: answers a second, ours / a bare driver with the same statements', asked: '≥ 0.70', measured: ratio(found, 'ours', 'raw') }] : []),
        { what: 'answers a second; CPU a request', asked: 'reported', measured: rates(found) },
      ])
    }
  } finally {
    await Promise.all([ours.stop(), theirs.stop()])
    await database.stop()
  }
}

/** The statements that answer a question of ours, in a file for the bare driver. */
async function statementsOf({ db, dataDir }: BenchDatabase, { query, variables }: Question): Promise<string> {
  const statements: { text: string, params: Row }[] = []
  const recording: Db = Object.assign((mode: Mode, text: string, params: Row) => { statements.push({ text, params }); return db(mode, text, params) }, { transaction: db.transaction })
  await asker(recording)(query, variables)
  const file = join(dataDir, 'statements.json')
  await writeFile(file, JSON.stringify(statements))
  return file
}

type Found = Record<string, Rate[]>

/** Each in turn, round after round, after a while that does not count. */
async function rounds(name: string, measured: Record<string, (seconds: number) => Promise<Rate>>): Promise<Found> {
  for (const measure of Object.values(measured)) await measure(WARM_UP)
  const found: Found = Object.fromEntries(Object.keys(measured).map((who) => [who, []]))
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [who, measure] of Object.entries(measured)) found[who]?.push(await measure(SECONDS))
    process.stdout.write(`  ${name}, round ${round}: ${rates(Object.fromEntries(Object.entries(found).map(([who, all]) => [who, all.slice(-1)])))}\n`)
  }
  return found
}

function ratio(found: Found, one: string, other: string, of = ({ perSecond }: Rate) => perSecond): string {
  const ratios = (found[one] ?? []).map((rate, round) => of(rate) / of(found[other]?.[round] as Rate))
  return `${quantile(ratios, 0.5).toFixed(2)} (${ratios.map((each) => each.toFixed(2)).join(', ')})`
}

const rates = (found: Found) => Object.entries(found).map(([who, all]) => `${who} ${quantile(all.map(({ perSecond }) => perSecond), 0.5).toFixed(0)}/s ${quantile(all.map(({ cpu }) => cpu), 0.5).toFixed(2)} ms`).join('; ')
