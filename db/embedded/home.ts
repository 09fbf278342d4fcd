import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ClearError } from './clear-error'

const run = promisify(execFile)

/** Limits of docs/decisions: a statement, a wait for a lock and a transaction's memory all end; nothing listens but Bolt on loopback. A statement is planned once, not again for every length of its lists. */
const configuration = (port: number) => `
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.security.allow_csv_import_from_file_urls=false
dbms.usage_report.enabled=false
db.transaction.timeout=10s
db.lock.acquisition.timeout=5s
db.memory.transaction.max=64m
server.memory.pagecache.size=${process.env.TRIBUTARY_NEO4J_PAGECACHE ?? '512m'}
db.tx_log.rotation.retention_policy=2 files
db.tx_log.rotation.size=64m
db.tx_log.preallocate=false
internal.cypher.use_parameter_size=false
internal.server.bolt.thread_pool_shutdown_wait_time=0s
internal.server.bolt.connection_shutdown_wait_time=0s
`.trimStart()

/** Writes the configuration of the Neo4j that lives in `home`, for the Bolt port `port`. */
export async function writeConfiguration(home: string, port: number) {
  await mkdir(join(home, 'conf'), { recursive: true })
  await writeFile(join(home, 'conf/neo4j.conf'), configuration(port))
}

/** The password kept in `home`; made, and set as the initial one of user neo4j, before the first start. Errors: ClearError. */
export async function providePassword(home: string, java: string, jars: string): Promise<string> {
  const file = join(home, 'password')
  const started = existsSync(join(home, 'data/databases/system'))
  const kept = await readFile(file, 'utf8').then((text) => text.trim(), () => null)
  if (started && kept) return kept
  if (started) throw new ClearError(`The password of the database is missing: put it back into ${file}, or move ${home} away to begin anew.`)
  const password = kept ?? randomBytes(16).toString('hex') // no sign in front that the tool could take for an option of its own
  await writeFile(file, `${password}\n`, { mode: 0o600 })
  await run(java, ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  })
  return password
}
