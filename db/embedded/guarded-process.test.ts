import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { startGuarded } from './guarded-process'
import { isAlive } from './server-file'

test('a process that ignores SIGTERM is killed after the grace', async () => {
  const stubborn = await startGuarded('sh', ['-c', "trap '' TERM; while :; do sleep 0.1; done"], { stdio: 'ignore' })
  await sleep(200)
  expect(await stubborn.stop(500)).toEqual({ code: null, signal: 'SIGKILL' })
  expect(isAlive(stubborn.pid)).toBe(false)
})

test('a missing program is an error, not a crash', async () => {
  await expect(startGuarded('no-such-program-here', [])).rejects.toMatchObject({ code: 'ENOENT' })
})

test('what we started ends with us, also when we are killed outright', async () => {
  const { outputFiles } = await build({ entryPoints: ['db/embedded/guarded-process.ts'], bundle: true, write: false, format: 'esm', platform: 'node' })
  const script = `${outputFiles[0]?.text}\nconst part = await startGuarded('sleep', ['60'], { stdio: 'ignore' }); console.log(part.pid); setInterval(() => {}, 1000)`
  const owner = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(owner.stdout, 'data')
  const pid = Number(String(line))
  expect(isAlive(pid)).toBe(true)
  owner.kill('SIGKILL')
  await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false)
})
