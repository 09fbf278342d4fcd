import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ClearError } from '../../db/embedded/clear-error'
import { freePort } from '../../db/embedded/free-port'
import type { Exit } from '../../db/embedded/guarded-process'
import { provideNeo4j } from '../../db/embedded/provide-neo4j'
import { isAlive, readServerFile } from '../../db/embedded/server-file'
import type { Login } from '../../db/embedded/wait-until-answers'
import { say } from '../launch/say'
import { startTool } from '../launch/tool'

export interface DemoPortal {
  url: string
  login: Login
  /** All that it has said so far. */
  said(): Promise<string>
  /** Ends it as Ctrl-C does. Gives what was wrong with its end, if anything. */
  end(): Promise<string | undefined>
}

/** Runs `npm start` on an empty folder and a free port until its database is ready. Errors: ClearError with what it said when it ends before. */
export async function startDemoPortal(folder: string): Promise<DemoPortal> {
  const port = await freePort()
  const data = join(folder, 'demo')
  const log = await open(join(folder, 'portal.log'), 'w')
  const start = await startTool(process.execPath, ['commands/run.mjs', 'start'], { PORT: String(port), TRIBUTARY_DATA: data }, ['ignore', log.fd, log.fd])
  await log.close()
  const url = `http://127.0.0.1:${port}`
  const said = () => readFile(join(folder, 'portal.log'), 'utf8')
  const ended = start.exited.then(async () => { throw new ClearError(`npm start ended before the portal was ready:\n${await said()}`) })
  await Promise.race([untilReady(url), ended])
  ended.catch(() => {})
  const login = await provideNeo4j({ dataDir: data, log: say })

  async function end() {
    const neo4j = await readServerFile(join(data, 'neo4j'))
    process.kill(start.pid, 'SIGINT')
    const exit = await Promise.race([start.exited, sleep(45_000).then(() => start.stop(5000))])
    return wrongWith(exit, neo4j !== null && isAlive(neo4j.pid), await said())
  }
  return { url, login, said, end }
}

async function untilReady(url: string) {
  while (!(await fetch(`${url}/readyz`).then(({ ok }) => ok, () => false))) await sleep(300)
}

function wrongWith({ code, signal }: Exit, neo4jIsAlive: boolean, said: string) {
  if (neo4jIsAlive) return 'npm start has ended and its Neo4j has not.'
  if (code !== 0) return `npm start ended with ${signal ?? `exit code ${code}`} after Ctrl-C:\n${said}`
  return /Stopped\.\s*$/.test(said) ? undefined : `npm start did not say that it has stopped:\n${said}`
}
