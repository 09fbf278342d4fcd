import { spawn, type StdioOptions } from 'node:child_process'
import { once } from 'node:events'

export interface Exit { code: number | null; signal: NodeJS.Signals | null }

export interface GuardedProcess {
  pid: number
  exited: Promise<Exit>
  /** SIGTERM to the process and its children, SIGKILL after `graceMs`. Resolves when it is gone; again is harmless. */
  stop(graceMs: number): Promise<Exit>
}

interface Options { env?: NodeJS.ProcessEnv; stdio?: StdioOptions }

// Reads until we are gone, however we went, then ends the process group that it was given.
const guardScript = `while read -r _; do :; done
kill -s TERM -- "-$1" 2>/dev/null
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do kill -s 0 -- "-$1" 2>/dev/null || exit 0; sleep 1; done
kill -s KILL -- "-$1" 2>/dev/null`

/**
 * Starts a process in a group of its own, so that Ctrl-C reaches us and not it, and we stop it in order.
 * A small shell beside it ends the group when we die without stopping it (SIGKILL too).
 * Errors: that of `spawn` when the program is missing.
 */
export async function startGuarded(program: string, args: string[], { env, stdio = 'inherit' }: Options = {}): Promise<GuardedProcess> {
  const child = spawn(program, args, { env: env ?? process.env, stdio, detached: true })
  const exited = new Promise<Exit>((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })))
  await once(child, 'spawn')
  const pid = child.pid as number
  const guard = spawn('sh', ['-c', guardScript, 'guard', String(pid)], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  guard.unref()
  void exited.then(() => guard.kill('SIGKILL'))

  async function stop(graceMs: number) {
    signalGroup(pid, 'SIGTERM')
    const timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMs)
    const exit = await exited
    clearTimeout(timer)
    return exit
  }
  return { pid, exited, stop }
}

function signalGroup(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(-pid, signal)
  } catch {
    // gone already
  }
}
