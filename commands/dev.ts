import { command } from './launch/command'
import { freshenGeneratedFiles } from './launch/generated-files'
import { startReloadingPortal } from './launch/reloading-portal'
import { runPortal } from './launch/run-portal'

await command(() => runPortal({ mode: 'development', build: freshenGeneratedFiles, start: startReloadingPortal }))
