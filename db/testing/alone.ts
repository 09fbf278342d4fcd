import neo4j, { type Driver } from 'neo4j-driver'
import { connect, within, type Db } from '../db'
import { migrate } from '../migrations/migrate'
import { provideOwn } from './alones'

/** A Neo4j that nobody else writes to meanwhile: for values that look at every community and member. */
export interface Alone {
  db: Db
  driver: Driver
  /** Runs the work in one transaction and rolls it back, whatever comes of it. */
  rollback<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** Removes everything but the schema. */
  wipe(): Promise<void>
  stop(): Promise<void>
}

/**
 * The Neo4j of this worker, migrated, empty, and without a plan that was made for other data. One file after another has it:
 * a Neo4j takes long to start and longer to run warm. Errors: ClearError when it cannot be had.
 */
export async function startAlone(): Promise<Alone> {
  const { login, stop } = await provideOwn()
  const { db, driver, close } = connect(login, { patient: true })
  await migrate(db)
  await wipe(db)
  await db('WRITE', 'CALL db.clearQueryCaches()', {})
  return {
    db,
    driver,
    rollback: async (work) => {
      const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.WRITE })
      const transaction = session.beginTransaction({ timeout: 300_000 })
      try {
        return await work(within(transaction))
      } finally {
        await transaction.rollback().catch(() => undefined)
        await session.close()
      }
    },
    wipe: () => wipe(db),
    stop: async () => {
      await close()
      await stop()
    },
  }
}

/** A few thousand at a time: a transaction may not take more than 64 MB (docs/operations.md). */
async function wipe(db: Db) {
  await untilNone(db, 'MATCH ()-[tie]->() WITH tie LIMIT 5000 DELETE tie RETURN count(*) AS gone')
  await untilNone(db, 'MATCH (node) WHERE NOT node:Migration WITH node LIMIT 5000 DELETE node RETURN count(*) AS gone')
}

async function untilNone(db: Db, remove: string) {
  while (Number((await db('WRITE', remove, {}))[0]?.gone) > 0);
}
