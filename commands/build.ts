import { command } from './launch/command'
import { provideBuild } from './launch/production-build'
import { say } from './launch/say'
import { bundleServe } from './launch/server-bundle'

await command(async () => {
  await provideBuild(say)
  await bundleServe()
})
