import { freshenGeneratedFiles } from './launch/generated-files'
import { runTool, runToolQuietly } from './launch/tool'

await freshenGeneratedFiles()
await runToolQuietly('next', ['typegen'], { NEXT_TELEMETRY_DISABLED: '1' })
process.exitCode = await runTool('tsc', ['--noEmit'])
