import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const neverSource = new Set(['node_modules', 'docs', 'e2e', 'bench', 'security', 'commands', 'test-results', 'playwright-report', 'coverage'])
const isIgnored = (path: string) =>
  path.startsWith('.') || neverSource.has(path) || path === 'db/embedded' || path === 'graphql/generated' || path === 'graphql/schema.graphql' ||
  /\.(test\.tsx?|md|tsbuildinfo|log)$|^next-env\.d\.ts$/.test(path)

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder || '.', { withFileTypes: true })
  const lists = entries.map(async (entry) => {
    const path = folder ? join(folder, entry.name) : entry.name
    if (isIgnored(path)) return []
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
  return (await Promise.all(lists)).flat().sort()
}

/** A hash over names and contents of all that the portal is built from: it changes exactly when a build would be out of date. */
export async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  for (const path of await filesUnder('')) hash.update(`\0${path}\0`).update(await readFile(path))
  return hash.digest('hex')
}
