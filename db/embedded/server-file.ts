import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What stands in `<home>/server.json`: the running Neo4j (`pid`), its Bolt port, and who started it and will stop it (`owner`). */
export interface ServerFile { pid: number; port: number; owner: number }

export async function readServerFile(home: string): Promise<ServerFile | null> {
  const text = await readFile(join(home, 'server.json'), 'utf8').catch(() => null)
  return text ? (JSON.parse(text) as ServerFile) : null
}

export async function writeServerFile(home: string, server: ServerFile) {
  const partial = join(home, `server.json.${process.pid}`)
  await writeFile(partial, JSON.stringify(server))
  await rename(partial, join(home, 'server.json'))
}

export function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether `pid` is the Neo4j of this home, and not a later process that was given its number. */
export async function isNeo4jOf(home: string, pid: number) {
  if (!isAlive(pid)) return false
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null)
  return commandLine === null || commandLine.includes(`--home-dir=${home}`)
}
