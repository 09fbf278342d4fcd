import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provideAuthSecret } from '../commands/launch/auth-secret'
import { startPortal } from '../commands/launch/portal'
import { provideBuild } from '../commands/launch/production-build'
import { say } from '../commands/launch/say'
import { readSettings } from '../commands/launch/settings'
import { connect, type Db } from '../db/db'
import { freePort } from '../db/embedded/free-port'
import { provideNeo4j } from '../db/embedded/provide-neo4j'
import { migrate } from '../db/migrations/migrate'

export interface BenchDatabase {
  db: Db
  dataDir: string
  login: { uri: string, username: string, password: string }
  stop(): Promise<void>
}

export interface BenchPortal extends BenchDatabase {
  url: string
  pid: number
  stopPortal(): Promise<void>
}

/** A migrated, empty Neo4j of its own, gone with its data when it is stopped. */
export async function benchDatabase(): Promise<BenchDatabase> {
  const { path: dataDir, remove } = await benchFolder()
  const server = await provideNeo4j({ dataDir, log: say })
  const login = { uri: server.uri, username: server.username, password: server.password }
  const connection = connect(login, { patient: true })
  await migrate(connection.db)
  return {
    db: connection.db, dataDir, login,
    stop: async () => {
      await connection.close()
      await server.stop()
      await remove()
    },
  }
}

export async function benchFolder() {
  const path = await mkdtemp(join(tmpdir(), 'tributary-bench-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** The production portal over that database, at a free port of the loopback; both end together. */
export async function benchPortal(database: BenchDatabase): Promise<BenchPortal> {
  const portal = await portalAt(database)
  return { ...portal, stop: async () => { await portal.stopPortal(); await database.stop() } }
}

export async function portalAt(database: BenchDatabase): Promise<BenchPortal> {
  await provideBuild(say)
  const port = await freePort() ?? 0
  const settings = readSettings({ ...process.env, PORT: String(port), TRIBUTARY_DATA: database.dataDir, TRIBUTARY_DEMO: '0' })
  const portal = await startPortal({ settings, login: database.login, secret: await provideAuthSecret(settings), mode: 'production' })
  return { ...database, url: `http://127.0.0.1:${port}`, pid: portal.pid, stopPortal: async () => { await portal.stop(10_000) } }
}

/** One GraphQL request over HTTP; throws where the answer is an error. */
export async function ask<Data>(url: string, query: string, variables: Record<string, unknown> = {}, key?: string): Promise<Data> {
  const response = await fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  const answer = await response.json() as { data?: Data, errors?: { message: string }[] }
  if (!answer.data || answer.errors) throw new Error(`${response.status}: ${answer.errors?.map(({ message }) => message).join(' ')}`)
  return answer.data
}
