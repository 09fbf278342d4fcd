import { setTimeout as sleep } from 'node:timers/promises'
import { ClearError } from '../../db/embedded/clear-error'
import { freePort } from '../../db/embedded/free-port'
import { withProgress } from '../../db/embedded/progress.mjs'
import type { GuardedProcess } from '../../db/embedded/guarded-process'
import { provideAuthSecret } from './auth-secret'
import { keepNeo4j, type KeptNeo4j } from './keep-neo4j'
import type { Mode, PortalNeeds } from './portal'
import { databaseAnswers, prepareDatabase } from './prepare-database'
import { say } from './say'
import { stopSignal } from './stop-signal'
import { readSettings, type Settings } from './settings'
import { welcome } from './welcome'
import { planMeasures, warmUp } from './warm-up'

interface Plan {
  mode: Mode
  /** What must be built before the portal can start. */
  build(): Promise<void>
  /** The running portal; development replaces it by itself. */
  start(needs: PortalNeeds): Promise<GuardedProcess>
}

/** Provides all that the portal needs, runs it until a signal or a failure, and stops everything in order. Errors: ClearError. */
export async function runPortal(plan: Plan) {
  const settings = readSettings()
  if ((await freePort(settings.PORT, settings.HOST)) === null) {
    throw new ClearError(`Nothing can listen at ${settings.HOST}:${settings.PORT}: it is taken or not allowed. Set PORT or HOST, for example PORT=${settings.PORT + 1} npm start.`)
  }
  const neo4j = keepNeo4j(settings.TRIBUTARY_DATA, say)
  const stopping: (() => Promise<unknown>)[] = [() => Promise.race([neo4j.then((kept) => kept.stop(), () => {}), sleep(25_000)])]
  try {
    await Promise.race([stopSignal().then((signal) => say(`${signal === 'SIGINT' ? 'Ctrl-C' : signal}: stopping.`)), serve(plan, settings, neo4j, stopping)])
  } finally {
    for (const stop of stopping.reverse()) await withProgress(say, 'Stopping', stop())
  }
  say('Stopped.')
}

async function serve(plan: Plan, settings: Settings, starting: Promise<KeptNeo4j>, stopping: (() => Promise<unknown>)[]) {
  const [neo4j, secret] = await Promise.all([starting, provideAuthSecret(settings), plan.build()])
  const prepare = () => prepareDatabase(neo4j.login, settings.TRIBUTARY_DEMO !== '0', say)
  const isThere = await withProgress(say, 'Waiting for the database', databaseAnswers(neo4j.login, 10))
  if (isThere) await prepare()
  else say(`Neo4j at ${neo4j.login.uri} does not answer yet. The portal starts and says so on its pages; it is set up as soon as the database is there.`)

  const portal = await withProgress(say, 'Starting the portal', plan.start({ settings, login: neo4j.login, secret, mode: plan.mode }))
  stopping.push(() => portal.stop(10_000))
  if (isThere && plan.mode === 'production') await withProgress(say, 'Opening the first pages', warmUp(settings))
  if (isThere && plan.mode === 'production') void planMeasures(settings)
  welcome(settings)
  const ended = portal.exited.then(({ code, signal }): never => { throw new ClearError(`The portal has ended unexpectedly (${signal ?? `exit code ${code}`}).`) })
  const later = isThere ? forever : preparedLater(neo4j, prepare)
  await Promise.race([ended, neo4j.lost, later])
}

const forever = new Promise<never>(() => {})

async function preparedLater({ login }: KeptNeo4j, prepare: () => Promise<void>): Promise<never> {
  while (!(await databaseAnswers(login, 60))) say(`Still waiting for Neo4j at ${login.uri}.`)
  await prepare()
  say('The database is there and set up.')
  return forever
}
