import { readFile, rm, writeFile } from 'node:fs/promises'
import { withProgress } from '../../db/embedded/progress.mjs'
import { ClearError } from '../../db/embedded/clear-error'
import { fingerprint } from './fingerprint'
import { freshenGeneratedFiles } from './generated-files'
import { bundleServer } from './server-bundle'
import { runToolQuietly } from './tool'

const stamp = '.next/built-from'

/** Builds the portal for production where its sources have changed since the last build. Errors: ClearError with what the build said. */
export async function provideBuild(log: (sentence: string) => void) {
  await withProgress(log, 'Generating types', freshenGeneratedFiles())
  await bundleServer()
  const sources = await fingerprint()
  if ((await readFile(stamp, 'utf8').catch(() => '')) === sources) return
  await rm(stamp, { force: true })
  const { code, said } = await withProgress(log, 'Building the portal', runToolQuietly('next', ['build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }))
  if (code !== 0) throw new ClearError(`The portal could not be built:\n${said.trim()}`)
  await writeFile(stamp, sources)
}
