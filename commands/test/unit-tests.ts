import { readFile, rm } from 'node:fs/promises'
import { say } from '../launch/say'
import { runTool } from '../launch/tool'
import { corrected, tallyOfVitest } from './reports'
import { failedOne, type Tally } from './tally'

const report = '.cache/vitest.json'

/** Runs vitest on a Neo4j of its own (db/testing/global-setup.ts) with what it says on our terminal. */
export async function runUnitTests(): Promise<Tally> {
  await rm(report, { force: true })
  const code = await runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  try {
    return corrected(tallyOfVitest(JSON.parse(await readFile(report, 'utf8'))), code)
  } catch (error) {
    say(`✗ vitest left no report: ${(error as Error).message}`)
    return failedOne
  }
}
