import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rehearse } from '../acts/rehearse'
import { connect } from '../db'
import { provideNeo4j } from '../embedded/provide-neo4j'
import { migrate } from '../migrations/migrate'
import { keepAlones } from './alones'

/** The database of the tests: that of NEO4J_URI, else one of their own; migrated and warm. Workers find it in NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD, and in ALONES who gives each of them one of its own. */
export default async function setup() {
  const dataDir = await mkdtemp(join(tmpdir(), 'tributary-test-'))
  const neo4j = await provideNeo4j({ dataDir, log: (sentence) => void process.stderr.write(`${sentence}\n`) })
  process.env.NEO4J_URI = neo4j.uri
  process.env.NEO4J_USERNAME = neo4j.username
  process.env.NEO4J_PASSWORD = neo4j.password

  const connection = connect(neo4j, { patient: true })
  await migrate(connection.db)
  await rehearse(connection.db)
  await connection.close()

  const alones = await keepAlones()
  process.env.ALONES = alones.address
  return async () => {
    await Promise.all([alones.stop(), neo4j.stop()])
    await rm(dataDir, { recursive: true, force: true })
  }
}
