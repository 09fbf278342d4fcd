import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importLog } from '../db/import/import-log'
import { measureAsOf } from '../db/jobs/measure-nights'
import { startAlone, type Alone } from '../db/testing/alone'
import { flatNow, flatWorld } from '../db/testing/flat-world'
import { profilingDb, type Hits } from '../db/testing/profiling'
import { exempt, operations, type Ids } from './testing/flat-operations'
import { asker } from './testing/ask'

const SOURCE = 'flat'
const MOST = 1.1
/** Neo4j walks the kinds of relationships of a node before it finds those of one kind: so many hits are no growth. */
const FEW = 10

let alone: Alone
beforeAll(async () => { alone = await startAlone() })
afterAll(async () => { await alone.stop() })

test('what a window asks costs the same at four times the history, and every statement is asked or says why not', { timeout: 400_000 }, async () => {
  const once = await touched(1)
  const fourfold = await touched(4)
  const grown = [...once].flatMap(([name, before]) => {
    const after = fourfold.get(name)
    return after && after.hits > before.hits * MOST + FEW ? [`${name}: ${before.hits} → ${after.hits} hits`] : []
  })
  expect(grown).toEqual([])

  const asked = new Set([...once.keys()].map((name) => name.split(' ').at(-1)))
  expect(statementNames().filter((name) => !asked.has(name) && !exempt.has(name))).toEqual([])
})

/** What each statement of each operation touched, by «operation statement», at so many parts of history. */
async function touched(parts: number): Promise<Map<string, Hits>> {
  const { refused } = await importLog(alone.db, flatWorld(parts), { source: SOURCE })
  expect(refused).toEqual([])
  await measureAsOf(alone.db, { asOf: flatNow, now: flatNow })
  const { db, take } = profilingDb(alone.driver)
  const ids = await idsOf()
  const names = new Map(statementFiles().map((file) => [readFileSync(file, 'utf8'), basename(file, '.cypher')]))
  const found = new Map<string, Hits>()
  const world = { db, ids, ask: asker(db, ids.viewer), now: flatNow }
  for (const [operation, work] of Object.entries(operations)) {
    await work(world)
    for (const [text, hits] of take()) found.set(`${operation} ${names.get(text) ?? 'nameless'}`, hits)
  }
  return found
}

async function idsOf(): Promise<Ids> {
  const [row] = await alone.db('READ', `
    MATCH (idea:Idea {sourceId: 'i0'}) MATCH (community:Community {sourceId: 'c0'}) MATCH (member:Member {sourceId: 'm7'}) MATCH (organization:Organization {slug: $source})
    RETURN idea.id AS idea, community.id AS community, member.id AS member, head(COLLECT { MATCH (member)-[:MEMBER_OF]->(own:Community) RETURN own.id }) AS ownCommunity, organization.id AS organization,
      COLLECT { MATCH (each:Idea) RETURN each.id ORDER BY each.id LIMIT 20 } AS ideas,
      COLLECT { MATCH (post:Post) RETURN post.id ORDER BY post.createdAt DESC LIMIT 1 } AS posts`, { source: SOURCE })
  const { posts, ...ids } = row as { [Name in keyof Ids]: Ids[Name] } & { posts: string[] }
  return { ...ids, post: posts[0] ?? '', viewer: { memberId: ids.member, role: 'ADMINISTRATOR', organizationIds: [ids.organization], scopes: ['read', 'write', 'moderate'] } }
}

const statementFiles = () => readdirSync('db', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher') && !/^(migrations|import|embedded)\//.test(file)).map((file) => join('db', file))
const statementNames = () => statementFiles().map((file) => basename(file, '.cypher'))
