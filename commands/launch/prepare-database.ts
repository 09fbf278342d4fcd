import { rehearse } from '../../db/acts/rehearse'
import { connect } from '../../db/db'
import { ClearError } from '../../db/embedded/clear-error'
import { withProgress } from '../../db/embedded/progress.mjs'
import { waitUntilAnswers, type Login } from '../../db/embedded/wait-until-answers'
import { migrate } from '../../db/migrations/migrate'
import { seedDemo, wantsDemo } from '../../db/seed/seed-demo'

/** Whether the database answers within `seconds`. Errors: ClearError when it refuses the login. */
export async function databaseAnswers(login: Login, seconds: number): Promise<boolean> {
  return waitUntilAnswers(login, seconds).catch((error: Error) => {
    throw new ClearError(`Neo4j at ${login.uri} refuses NEO4J_USERNAME and NEO4J_PASSWORD: ${error.message}`)
  })
}

/** Brings a database that answers to where the portal can use it: migrated, warm and, when it is empty and `demo`, with the whole demo in it. */
export async function prepareDatabase(login: Login, demo: boolean, log: (sentence: string) => void) {
  const connection = connect(login, { patient: true })
  try {
    await withProgress(log, 'Migrating the database', migrate(connection.db))
    if (demo && (await wantsDemo(connection.db))) await withProgress(log, 'Writing the demo', seedDemo(connection.db, new Date()))
    await withProgress(log, 'Planning statements', rehearse(connection.db))
  } finally {
    await connection.close()
  }
}
