import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ClearError } from './clear-error'
import { installOnDebian } from './debian'

const run = promisify(execFile)
const known = [17, 21]

async function majorVersion(java: string) {
  const text = await run(java, ['-version']).then(({ stderr }) => stderr, () => '')
  return Number(/version "(\d+)/.exec(text)?.[1] ?? 0)
}

async function findJava() {
  const installed = await readdir('/usr/lib/jvm').catch(() => [])
  const home = process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin/java')] : []
  for (const java of [...home, 'java', ...installed.map((name) => join('/usr/lib/jvm', name, 'bin/java'))]) {
    if (known.includes(await majorVersion(java))) return java
  }
  return null
}

/** The path of a Java 17 or 21; installed first where this is Debian and we are root. Errors: ClearError that says what to install. */
export async function provideJava(log: (sentence: string) => void): Promise<string> {
  const present = await findJava()
  if (present) return present
  await installOnDebian(known.map((version) => `openjdk-${version}-jre-headless`), log)
  const java = await findJava()
  if (java) return java
  throw new ClearError('Java 17 or 21 is missing: install it (Debian: sudo apt-get install openjdk-17-jre-headless; macOS: brew install openjdk@21), or set NEO4J_URI to a Neo4j that runs already.')
}
