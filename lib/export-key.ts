import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** The key that archives of this portal are signed with (Ed25519), made when it is first needed and kept under TRIBUTARY_DATA. */
export async function exportKey(): Promise<{ privateKey: KeyObject, publicPem: string }> {
  const folder = resolve(process.env.TRIBUTARY_DATA ?? '.tributary')
  const path = join(folder, 'export-key.pem')
  await mkdir(folder, { recursive: true })
  const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
  await writeFile(path, made, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  const privateKey = createPrivateKey(await readFile(path, 'utf8'))
  return { privateKey, publicPem: String(createPublicKey(privateKey).export({ type: 'spki', format: 'pem' })) }
}
