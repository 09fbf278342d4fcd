import { connect, type Db } from '../../db/db'
import { provideNeo4j } from '../../db/embedded/provide-neo4j'
import { withProgress } from '../../db/embedded/progress.mjs'
import { migrate } from '../../db/migrations/migrate'
import { ClearError } from '../../db/embedded/clear-error'
import { databaseAnswers } from './prepare-database'
import { say } from './say'
import { readSettings } from './settings'
import { stopSignal } from './stop-signal'

/**
 * Does work of a command on the migrated database of TRIBUTARY_DATA or NEO4J_URI, found running or started for the while.
 * A signal ends it: what is under way is given up, what was committed stays. Errors: ClearError; those of the work.
 */
export async function withDatabase(work: (db: Db) => Promise<void>): Promise<void> {
  const server = await provideNeo4j({ dataDir: readSettings().TRIBUTARY_DATA, log: say })
  try {
    if (!(await databaseAnswers(server, 10))) throw new ClearError(`Neo4j at ${server.uri} does not answer.`)
    const connection = connect(server, { patient: true })
    const stopped = stopSignal().then((signal): never => { throw new ClearError(`${signal === 'SIGINT' ? 'Ctrl-C' : signal}: stopped before the end.`) })
    try {
      await withProgress(say, 'Migrating the database', migrate(connection.db))
      await Promise.race([work(connection.db), stopped])
    } finally {
      await connection.close()
    }
  } finally {
    await server.stop()
  }
}
