import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClearError } from '../db/embedded/clear-error'
import { command } from './launch/command'
import { say } from './launch/say'
import { settingNames } from './launch/settings'
import { stopSignal } from './launch/stop-signal'
import { stopTools } from './launch/tool'
import { check } from './test/check'
import { generatedFilesAreFresh, lintIsClean, portalBuilds, typesAgree } from './test/checks'
import { runJourneys } from './test/journeys'
import { sum, type Tally } from './test/tally'
import { runUnitTests } from './test/unit-tests'

await command(async () => {
  // What is set for a real portal is not for the tests: they have databases and ports of their own.
  for (const name of settingNames) delete process.env[name]
  // A Neo4j of the tests lives for minutes: its Java compiles once, and does not take a core to compile better what is about to end.
  process.env.JAVA_TOOL_OPTIONS = `${process.env.JAVA_TOOL_OPTIONS ?? ''} -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m`.trim()
  const folder = await mkdtemp(join(tmpdir(), 'tributary-'))
  process.env.TMPDIR = folder
  const stopped = stopSignal().then((signal): never => { throw new ClearError(`Stopped by ${signal}.`) })
  try {
    tell(await Promise.race([prove(folder), stopped]))
  } finally {
    await stopTools()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

async function prove(folder: string): Promise<Tally> {
  const generated = await check('Generated files are fresh', generatedFilesAreFresh)
  const read = await Promise.all([check('Types agree', typesAgree), check('Lint is clean', lintIsClean)])
  const build = await check('The portal builds', portalBuilds)
  const unit = await runUnitTests()
  const journeys = await runJourneys(folder)
  return sum([generated, ...read, build, unit, journeys])
}

function tell({ passed, failed, skipped }: Tally) {
  for (const name of skipped) say(`Left out: ${name}`)
  say(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}
