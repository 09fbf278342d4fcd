import { command } from './launch/command'
import { startPortal } from './launch/portal'
import { provideBuild } from './launch/production-build'
import { runPortal } from './launch/run-portal'
import { say } from './launch/say'

await command(() => runPortal({ mode: 'production', build: () => provideBuild(say), start: startPortal }))
