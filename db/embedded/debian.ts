import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { withProgress } from './progress.mjs'

const run = promisify(execFile)
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
let lists: Promise<unknown> | undefined

const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0

/** Installs the first of `candidates` that Debian has. False where this is no Debian, we aren't root, or it can't be had. */
export async function installOnDebian(candidates: string[], log: (sentence: string) => void): Promise<boolean> {
  if (!mayInstall()) return false
  try {
    lists ??= run('apt-get', ['update', '-qq'], { env })
    await withProgress(log, "Reading Debian's package lists", lists)
  } catch {
    log("Debian's package lists could not be read; trying with those that are there.")
  }
  for (const name of candidates) {
    const install = run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env, maxBuffer: 1 << 26 })
    const installed = await withProgress(log, `Installing ${name}`, install.then(() => true, () => false))
    if (installed) return true
  }
  return false
}
