import { setTimeout as sleep } from 'node:timers/promises'
import { ClearError } from '../../db/embedded/clear-error'
import { provideNeo4j } from '../../db/embedded/provide-neo4j'
import type { Login } from '../../db/embedded/wait-until-answers'

export interface KeptNeo4j {
  login: Login
  /** Rejects with a ClearError when Neo4j ended too often to be started once more. */
  lost: Promise<never>
  stop(): Promise<void>
}

const mostRestarts = 5
const within = 600_000

/** Neo4j for as long as the portal runs: started again when it ends by itself, at most five times in ten minutes. */
export async function keepNeo4j(dataDir: string, log: (sentence: string) => void): Promise<KeptNeo4j> {
  let server = await provideNeo4j({ dataDir, log })
  let stopping = false
  let restarts: number[] = []
  const { uri, username, password } = server

  async function startAgain() {
    restarts = restarts.filter((at) => at > Date.now() - within)
    if (restarts.length === mostRestarts) {
      throw new ClearError(`Neo4j has ended ${mostRestarts + 1} times within ten minutes, so it is not started again. Its logs are in ${dataDir}/neo4j/logs.`)
    }
    restarts.push(Date.now())
    server = await provideNeo4j({ dataDir, log })
    if (server.uri !== uri) throw new ClearError(`Neo4j came back at ${server.uri}: something else listens at ${uri}. Start again.`)
    log('Neo4j is back.')
  }

  async function watch(): Promise<never> {
    for (;;) {
      await server.exited
      if (stopping) return new Promise<never>(() => {})
      log('Neo4j has ended unexpectedly. It is started again; until then the portal says that the database is away.')
      await sleep(500)
      await startAgain()
    }
  }

  const lost = watch()
  lost.catch(() => {})
  return {
    login: { uri, username, password },
    lost,
    stop: async () => {
      stopping = true
      await server.stop()
    },
  }
}
