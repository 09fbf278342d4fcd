import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { isAlive, readServerFile } from './server-file'
import { provideNeo4j, type ProvidedNeo4j } from './provide-neo4j'

const log = () => {}
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tributary-embedded-'))
})
afterEach(() => vi.unstubAllEnvs())
afterAll(async () => rm(dataDir, { recursive: true, force: true }))

const run = async ({ uri, username, password }: ProvidedNeo4j, text: string) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true, connectionTimeout: 2000 })
  try {
    return (await driver.executeQuery(text, {}, { database: 'neo4j' })).records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}

describe('a Neo4j of our own', () => {
  let server: ProvidedNeo4j

  beforeAll(async () => {
    vi.stubEnv('NEO4J_URI', '')
    vi.stubEnv('TRIBUTARY_NEO4J_HEAP', '512m')
    server = await provideNeo4j({ dataDir, log })
  })
  afterAll(async () => server.stop())

  test('listens on loopback and keeps its generated password to its owner', async () => {
    expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
    expect(server.password).toHaveLength(32)
    expect((await stat(join(dataDir, 'neo4j/password'))).mode & 0o777).toBe(0o600)
    await expect(run({ ...server, password: 'neo4j' }, 'RETURN 1')).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' })
  })

  test('has the limits that keep one statement from taking the house down', async () => {
    const rows = await run(server, 'SHOW SETTINGS YIELD name, value RETURN name, value')
    const settings = Object.fromEntries(rows.map(({ name, value }) => [name, value]))
    expect(settings).toMatchObject({
      'db.transaction.timeout': '10s',
      'db.lock.acquisition.timeout': '5s',
      'db.memory.transaction.max': '64.00MiB',
      'dbms.security.allow_csv_import_from_file_urls': 'false',
      'server.http.enabled': 'false',
      'server.https.enabled': 'false',
      'dbms.usage_report.enabled': 'false',
    })
  })

  test('is found by a second command at the same data, which leaves it running', async () => {
    vi.stubEnv('NEO4J_URI', '')
    const second = await provideNeo4j({ dataDir, log })
    expect(second).toMatchObject({ uri: server.uri, from: 'another command' })
    await second.stop()
    expect(await run(server, 'RETURN 1 AS one')).toEqual([{ one: 1 }])
  })

  test('keeps its port and its data over a restart, and is gone after stop', async () => {
    vi.stubEnv('NEO4J_URI', '')
    await run(server, "MERGE (:Kept {by: 'restart'})")
    const before = await readServerFile(join(dataDir, 'neo4j'))
    await server.stop()
    expect(isAlive(before?.pid ?? 0)).toBe(false)
    const uri = server.uri
    server = await provideNeo4j({ dataDir, log })
    expect(server.uri).toBe(uri)
    expect(await run(server, 'MATCH (n:Kept) RETURN count(n) AS kept')).toEqual([{ kept: 1 }])
  }, 60_000)
})

test('NEO4J_URI is used as it is, and nothing is started', async () => {
  vi.stubEnv('NEO4J_URI', 'bolt://127.0.0.1:1')
  vi.stubEnv('NEO4J_PASSWORD', 'secret')
  const given = await provideNeo4j({ dataDir: join(dataDir, 'unused'), log })
  expect(given).toMatchObject({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'secret', from: 'environment' })
  await expect(readFile(join(dataDir, 'unused/neo4j/server.json'))).rejects.toThrow()
})
