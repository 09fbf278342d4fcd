import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from './settings'

/** The secret that sessions are signed with: AUTH_SECRET, else one made once and kept under TRIBUTARY_DATA, readable to its owner alone. */
export async function provideAuthSecret({ AUTH_SECRET, TRIBUTARY_DATA }: Settings): Promise<string> {
  if (AUTH_SECRET) return AUTH_SECRET
  const file = join(TRIBUTARY_DATA, 'auth-secret')
  await mkdir(TRIBUTARY_DATA, { recursive: true })
  await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
  return readFile(file, 'utf8')
}
