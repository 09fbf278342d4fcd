import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './server-file'

/** Runs `work` while no other command looks for, starts or ends the Neo4j of `home`. A lock left by a dead process is taken over. */
export async function withStartLock<T>(home: string, work: () => Promise<T>): Promise<T> {
  await mkdir(home, { recursive: true })
  const file = join(home, 'start.lock')
  while (!(await take(file))) await sleep(250)
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

async function take(file: string) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (await isAbandoned(file)) await rm(file, { force: true })
    return false
  }
}

async function isAbandoned(file: string) {
  const holder = Number(await readFile(file, 'utf8').catch(() => ''))
  if (holder > 0) return !isAlive(holder)
  const since = await stat(file).then(({ mtimeMs }) => mtimeMs, Date.now)
  return Date.now() - since > 10_000 // its maker died before it wrote its number
}
