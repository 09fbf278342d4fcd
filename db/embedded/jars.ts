import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { ClearError } from './clear-error'
import { installOnDebian } from './debian'
import { withProgress } from './progress.mjs'

const run = promisify(execFile)
const pom = resolve('db/embedded/pom.xml')
const shelf = resolve('db/embedded/lib')

const hasMaven = () => run('mvn', ['-v']).then(() => true, () => false)

/** The folder with Neo4j's jars as db/embedded/pom.xml names them, fetched from Maven Central once. Errors: ClearError. */
export async function provideJars(log: (sentence: string) => void): Promise<string> {
  const hash = createHash('sha256').update(await readFile(pom)).digest('hex').slice(0, 12)
  const folder = join(shelf, hash)
  if (existsSync(folder)) return folder
  if (!(await hasMaven())) await installOnDebian(['maven'], log)
  if (!(await hasMaven())) {
    throw new ClearError('Maven is missing: install it (Debian: sudo apt-get install maven; macOS: brew install maven), or set NEO4J_URI to a Neo4j that runs already.')
  }
  await withProgress(log, 'Fetching Neo4j from Maven Central', fetchInto(folder))
  return folder
}

async function fetchInto(folder: string) {
  const partial = join(shelf, `partial-${process.pid}`)
  await mkdir(partial, { recursive: true })
  try {
    await run('mvn', ['-B', '-ntp', '-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${partial}`], { maxBuffer: 1 << 26 })
    await rename(partial, folder).catch((error) => { if (!existsSync(folder)) throw error })
  } catch (error) {
    const reason = /^\[ERROR\] (.*)$/m.exec((error as { stdout?: string }).stdout ?? '')?.[1] ?? (error as Error).message
    throw new ClearError(`Neo4j could not be fetched from Maven Central: ${reason}`)
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}
