import { readFile } from 'node:fs/promises'
import { context } from 'esbuild'
import { ClearError } from '../../db/embedded/clear-error'
import type { GuardedProcess } from '../../db/embedded/guarded-process'
import { serverBundle, startPortal, type PortalNeeds } from './portal'
import { say } from './say'
import { serverBundleOptions } from './server-bundle'
import { startTool, toolFile } from './tool'

/**
 * A portal that follows the sources: Next reloads pages by itself, server.ts is started anew when what it imports has changed,
 * and types are generated as the SDL and the pages' documents change. One that fails is told of and tried again with the next change.
 */
export async function startReloadingPortal(needs: PortalNeeds): Promise<GuardedProcess> {
  const generator = await startTool(toolFile('graphql-codegen'), ['--config', 'codegen.ts', '--watch', '--errors-only'], {}, ['ignore', 'ignore', 'inherit'])
  const replaceable = replaceablePortal(needs)
  const server = await context({ ...serverBundleOptions, plugins: [{ name: 'restart', setup: (build) => build.onEnd(() => replaceable.replace()) }] })
  await server.rebuild().catch(() => {}) // esbuild has told what is wrong
  await server.watch()
  const stop = async (graceMs: number) => {
    await server.dispose()
    await generator.stop(graceMs)
    return replaceable.stop(graceMs)
  }
  return { pid: process.pid, exited: new Promise(() => {}), stop }
}

function replaceablePortal(needs: PortalNeeds) {
  let portal: GuardedProcess | undefined
  let runs = ''
  let queue: Promise<void> = Promise.resolve()

  async function toLatest() {
    const bundle = await readFile(serverBundle, 'utf8').catch(() => '')
    if (bundle === '' || bundle === runs) return
    if (runs) say('The server has changed and starts anew.')
    runs = bundle
    await portal?.stop(5000)
    portal = await startPortal(needs).catch(tellOfFailure)
    void portal?.exited.then((exit) => { if (exit.code) say(`The portal has ended with code ${exit.code}. ${next}`) })
  }
  const replace = () => (queue = queue.then(toLatest))
  const stop = async (graceMs: number) => {
    await queue
    return (await portal?.stop(graceMs)) ?? { code: 0, signal: null }
  }
  return { replace, stop }
}

const next = 'It starts anew with the next change.'

function tellOfFailure(error: Error) {
  say(`${error instanceof ClearError ? error.message : error.stack} ${next}`)
  return undefined
}
