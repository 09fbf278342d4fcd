import type { StdioOptions } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { startGuarded, type GuardedProcess } from '../../db/embedded/guarded-process'

/** The program of a tool of node_modules/.bin. */
export const toolFile = (name: string) => resolve('node_modules/.bin', name)

const running = new Set<GuardedProcess>()

/** Starts a process that `stopTools` ends, if it has not ended by then. */
export async function startTool(program: string, args: string[], env: Record<string, string>, stdio: StdioOptions): Promise<GuardedProcess> {
  const tool = await startGuarded(program, args, { env: { ...process.env, ...env }, stdio })
  running.add(tool)
  void tool.exited.then(() => running.delete(tool))
  return tool
}

/** Ends, in order, every tool that still runs. */
export const stopTools = () => Promise.all([...running].map((tool) => tool.stop(45_000)))

async function run(name: string, args: string[], env: Record<string, string>, stdio: StdioOptions): Promise<number> {
  const tool = await startTool(toolFile(name), args, env, stdio)
  return (await tool.exited).code ?? 1
}

/** Runs a tool of node_modules/.bin with our terminal. Gives its exit code (1 when a signal ended it). */
export const runTool = (name: string, args: string[], env: Record<string, string> = {}) => run(name, args, env, ['ignore', 'inherit', 'inherit'])

/** Runs a tool and keeps what it says in `.cache/NAME.log`: all of it is given beside the exit code. */
export async function runToolQuietly(name: string, args: string[], env: Record<string, string> = {}): Promise<{ code: number; said: string }> {
  const path = join('.cache', `${name}.log`)
  const file = await open(path, 'w')
  const code = await run(name, args, env, ['ignore', file.fd, file.fd])
  await file.close()
  return { code, said: await readFile(path, 'utf8') }
}
