import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNeo4j } from '../embedded/start-neo4j'
import type { Login } from '../embedded/wait-until-answers'

interface Own { login: Login, stop(): Promise<void> }

/**
 * Keeps a Neo4j for each worker of the tests, started when the worker first asks for it at the address that is given (ALONES).
 * A file of tests ends with its process, a Neo4j only gets quick when it lives longer.
 */
export async function keepAlones(): Promise<{ address: string, stop(): Promise<void> }> {
  const kept = new Map<string, Promise<Own>>()
  const server = createServer(async ({ url = '' }, answer) => {
    const own = kept.get(url) ?? startOwn()
    kept.set(url, own)
    await own.then(({ login }) => answer.end(JSON.stringify(login)), (error: Error) => answer.writeHead(500).end(error.message))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.close().closeAllConnections()
      await Promise.all([...kept.values()].map(async (own) => (await own).stop()))
    },
  }
}

/** The Neo4j that is kept for this worker; where nobody keeps one (benches), one of its own. Errors: that it cannot be had. */
export async function provideOwn(): Promise<Own> {
  const { ALONES, VITEST_POOL_ID } = process.env
  if (!ALONES) return startOwn()
  const answer = await fetch(`${ALONES}/${VITEST_POOL_ID}`)
  if (!answer.ok) throw new Error(await answer.text())
  return { login: await answer.json() as Login, stop: async () => undefined }
}

async function startOwn(): Promise<Own> {
  const folder = await mkdtemp(join(tmpdir(), 'tributary-alone-'))
  const { login, server } = await startNeo4j(join(folder, 'neo4j'), () => undefined)
  const stop = async () => {
    await server.stop(20_000)
    await rm(folder, { recursive: true, force: true })
  }
  return { login, stop }
}
