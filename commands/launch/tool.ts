import { open, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { startGuarded } from '../../db/embedded/guarded-process'

const bin = (name: string) => resolve('node_modules/.bin', name)

/** Runs a tool of node_modules/.bin with our terminal. Gives its exit code (1 when a signal ended it). */
export async function runTool(name: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const tool = await startGuarded(bin(name), args, { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] })
  return (await tool.exited).code ?? 1
}

/** Runs a tool and keeps what it says in `.cache/NAME.log`: all of it is given beside the exit code. */
export async function runToolQuietly(name: string, args: string[], env: Record<string, string> = {}): Promise<{ code: number; said: string }> {
  const path = join('.cache', `${name}.log`)
  const file = await open(path, 'w')
  const tool = await startGuarded(bin(name), args, { env: { ...process.env, ...env }, stdio: ['ignore', file.fd, file.fd] })
  const { code } = await tool.exited
  await file.close()
  return { code: code ?? 1, said: await readFile(path, 'utf8') }
}
