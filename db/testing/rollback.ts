import neo4j, { type Driver } from 'neo4j-driver'
import { within, type Db } from '../db'

export const testAddress = () => ({
  uri: process.env.NEO4J_URI ?? 'bolt://127.0.0.1:17687',
  username: process.env.NEO4J_USERNAME ?? 'neo4j',
  password: process.env.NEO4J_PASSWORD ?? 'none',
})

let shared: Driver | undefined

/** The driver of this test process. Tests leave it open: it ends with the process. */
export function testDriver(): Driver {
  const { uri, username, password } = testAddress()
  shared ??= neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true, telemetryDisabled: true })
  return shared
}

/** Runs the work in one transaction on a real Neo4j and rolls it back, whatever comes of it. */
export async function rollback<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const session = testDriver().session({ database: 'neo4j' })
  const transaction = session.beginTransaction({ timeout: 60_000 })
  try {
    return await work(within(transaction))
  } finally {
    await transaction.rollback().catch(() => undefined)
    await session.close()
  }
}
