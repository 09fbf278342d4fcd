import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ClearError } from './clear-error'
import { freePort } from './free-port'
import { startGuarded, type GuardedProcess } from './guarded-process'
import { providePassword, writeConfiguration } from './home'
import { provideJars } from './jars'
import { provideJava } from './java'
import { withProgress } from './progress.mjs'
import { readServerFile, writeServerFile } from './server-file'
import { waitUntilAnswers, type Login } from './wait-until-answers'

/** What Neo4j's own start script gives its JVM, but for touching the whole heap at the start. */
const javaOptions = () => [
  '-Xms256m', `-Xmx${process.env.TRIBUTARY_NEO4J_HEAP ?? '1g'}`,
  '-XX:+UseG1GC', '-XX:-OmitStackTraceInFastThrow', '-XX:+DisableExplicitGC', '-XX:+ExitOnOutOfMemoryError',
  '-XX:+UnlockExperimentalVMOptions', '-XX:+TrustFinalNonStaticFields',
  '-Djdk.nio.maxCachedBufferSize=1024', '-Dio.netty.tryReflectionSetAccessible=true', '-Dlog4j2.disable.jmx=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED', '--add-opens=java.base/java.io=ALL-UNNAMED', '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
]

/** Starts the Neo4j that lives in `home` and waits until it answers. Errors: ClearError with the end of its log. */
export async function startNeo4j(home: string, log: (sentence: string) => void): Promise<{ login: Login; server: GuardedProcess }> {
  const java = await provideJava(log)
  const jars = await provideJars(log)
  const earlier = await readServerFile(home)
  const port = (earlier && (await freePort(earlier.port))) ?? (await freePort()) ?? 0
  await writeConfiguration(home, port)
  const login = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: await providePassword(home, java, jars) }

  const output = await open(join(home, 'console.log'), 'w')
  const server = await startGuarded(
    java,
    [...javaOptions(), '-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    { stdio: ['ignore', output.fd, output.fd] },
  )
  await output.close()
  await writeServerFile(home, { pid: server.pid, port, owner: process.pid })

  const given = { up: false }
  void server.exited.then(() => { given.up = true })
  if (await withProgress(log, 'Starting Neo4j', waitUntilAnswers(login, 180, given))) return { login, server }
  await server.stop(5000)
  throw new ClearError(`Neo4j did not start. The end of its log:\n${await endOfLogs(home)}`)
}

async function endOfLogs(home: string) {
  const texts = await Promise.all(['logs/neo4j.log', 'console.log'].map((name) => readFile(join(home, name), 'utf8').catch(() => '')))
  return texts.join('').trim().split('\n').slice(-8).join('\n')
}
