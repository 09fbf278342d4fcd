import { readFile } from 'node:fs/promises'
import { writeGeneratedFiles } from '../launch/generated-files'
import { provideBuild } from '../launch/production-build'
import { say } from '../launch/say'
import { runToolQuietly } from '../launch/tool'

const contract = 'graphql/schema.graphql'

/** Wrong when the committed contract isn't what the SDL says, or a page asks for what the SDL lacks. */
export async function generatedFilesAreFresh() {
  const before = await readFile(contract, 'utf8').catch(() => '')
  await writeGeneratedFiles()
  return before === (await readFile(contract, 'utf8')) ? undefined : `${contract} was out of date and has been written anew: commit it.`
}

export async function typesAgree() {
  const routes = await runToolQuietly('next', ['typegen'], { NEXT_TELEMETRY_DISABLED: '1' })
  return routes.code === 0 ? complaints(runToolQuietly('tsc', ['--noEmit'])) : routes.said
}

export const lintIsClean = () => complaints(runToolQuietly('eslint', ['.', '--max-warnings=0']))

export async function portalBuilds() {
  await provideBuild(say)
  return undefined
}

async function complaints(run: Promise<{ code: number; said: string }>) {
  const { code, said } = await run
  return code === 0 ? undefined : said || `It ended with code ${code} and said nothing.`
}
