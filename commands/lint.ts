import { runTool } from './launch/tool'

process.exitCode = await runTool('eslint', ['.', '--max-warnings=0', ...process.argv.slice(2)])
