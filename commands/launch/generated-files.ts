import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { generate } from '@graphql-codegen/cli'
import config from '../../codegen'
import { fingerprint } from './fingerprint'

const stamp = '.cache/generated-from'

/** Writes graphql/generated and graphql/schema.graphql from the SDL and the pages' documents. Errors: those of the generator. */
export async function writeGeneratedFiles() {
  const from = await fingerprint()
  await generate({ ...config, silent: true, errorsOnly: true }, true)
  await mkdir('.cache', { recursive: true })
  await writeFile(stamp, from)
}

/** Writes them only where sources have changed since. */
export async function freshenGeneratedFiles() {
  const from = await readFile(stamp, 'utf8').catch(() => '')
  if (existsSync('graphql/generated') && existsSync('graphql/schema.graphql') && from === (await fingerprint())) return
  await writeGeneratedFiles()
}
