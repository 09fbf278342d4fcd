import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Exit } from './guarded-process'
import { isAlive, isNeo4jOf, readServerFile, type ServerFile } from './server-file'
import { startNeo4j } from './start-neo4j'
import { withProgress } from './progress.mjs'
import { answers, type Login } from './wait-until-answers'
import { withStartLock } from './start-lock'

export interface ProvidedNeo4j extends Login {
  /** Where it came from: NEO4J_URI, another command that runs at the same data, or started here. */
  from: 'environment' | 'another command' | 'here'
  /** Ends what was started here (SIGTERM, SIGKILL after 20 s); what was only found stays. */
  stop(): Promise<void>
  /** Resolves when the server's process ends; never for one of the environment. */
  exited: Promise<Exit>
}

interface Options { dataDir: string; log: (sentence: string) => void }

const patience = 20_000

/**
 * The database of this machine: that of NEO4J_URI, else the Neo4j of `dataDir`, found running or started.
 * Errors: ClearError when Java, Maven or the jars can't be had, or when it doesn't start.
 */
export async function provideNeo4j({ dataDir, log }: Options): Promise<ProvidedNeo4j> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
  if (uri) return { uri, username, password, from: 'environment', stop: async () => {}, exited: new Promise(() => {}) }
  const home = resolve(dataDir, 'neo4j')
  return withStartLock(home, async () => (await found(home, log)) ?? (await started(home, log)))
}

async function found(home: string, log: Options['log']): Promise<ProvidedNeo4j | null> {
  const server = await readServerFile(home)
  if (!server || !(await isNeo4jOf(home, server.pid))) return null
  const password = (await readFile(join(home, 'password'), 'utf8').catch(() => '')).trim()
  const login = { uri: `bolt://127.0.0.1:${server.port}`, username: 'neo4j', password }
  if (isAlive(server.owner) && (await answers(login).catch(() => false))) {
    return { ...login, from: 'another command', stop: async () => {}, exited: goneOf(server) }
  }
  await withProgress(log, 'Ending a Neo4j that an earlier command left behind', end(home, server))
  return null
}

async function started(home: string, log: Options['log']): Promise<ProvidedNeo4j> {
  const { login, server } = await startNeo4j(home, log)
  return { ...login, from: 'here', stop: async () => void (await server.stop(patience)), exited: server.exited }
}

async function end(home: string, { pid }: ServerFile) {
  const start = Date.now()
  process.kill(pid, 'SIGTERM')
  while (await isNeo4jOf(home, pid)) {
    if (Date.now() - start > patience) process.kill(pid, 'SIGKILL')
    await sleep(200)
  }
}

async function goneOf({ pid }: ServerFile): Promise<Exit> {
  while (isAlive(pid)) await sleep(500, undefined, { ref: false })
  return { code: null, signal: null }
}
