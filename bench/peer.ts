import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { promisify } from 'node:util'

const run = promisify(execFile)
const folder = 'bench/peers'
const canPin = existsSync('/usr/bin/taskset')
const ENOUGH = 1 << 26

/** A program on one core alone, where the system can do that: servers on the first, who asks them on the second. */
const pinned = (core: 0 | 1, program: string, args: string[]): [string, string[]] => (canPin ? ['taskset', ['-c', String(core), program, ...args]] : [program, args])

/** The packages of the peers, as their own lockfile has them. */
export async function providePeers(): Promise<void> {
  const isThere = async () => JSON.parse(await readFile(`${folder}/node_modules/.package-lock.json`, 'utf8').catch(() => '{}')).packages?.['node_modules/mercurius'] !== undefined
  if (!(await isThere())) await run('npm', ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'], { maxBuffer: ENOUGH })
}

export interface Peer { url: string, pid: number, stop(): Promise<void> }

/** Starts a server that says where it listens, on the first core. */
export async function startPeer(file: string, env: Record<string, string> = {}): Promise<Peer> {
  const [program, args] = pinned(0, process.execPath, [file])
  const child = spawn(program, args, { env: { ...process.env, NODE_ENV: 'production', ...env }, stdio: ['pipe', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{"url"')) continue
    return { url: (JSON.parse(line) as { url: string }).url, pid: child.pid ?? 0, stop: async () => { child.stdin.end(); if (child.exitCode === null) await once(child, 'exit') } }
  }
  throw new Error(`${file} ended before it listened.`)
}

/** Answers a second, and milliseconds of the processor an answer. */
export interface Rate { perSecond: number, cpu: number }
export interface Question { query: string, variables?: Record<string, unknown> }

/** Asks one question over and over, eight at a time, from the second core. Throws when an answer is no success. */
export async function rateOf({ url, pid }: Peer, question: Question, seconds: number): Promise<Rate> {
  const first = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(question) })
  const told = await first.text()
  if (!first.ok || told.includes('"errors"')) throw new Error(`${url}: ${told.slice(0, 500)}`)
  const before = await cpuOf(pid)
  const [program, args] = pinned(1, process.execPath, ['node_modules/autocannon/autocannon.js', '-j', '-n', '-c', '8', '-d', String(seconds), '-m', 'POST', '-H', 'content-type=application/json', '-b', JSON.stringify(question), url])
  const { stdout } = await run(program, args, { maxBuffer: ENOUGH })
  const { requests, non2xx } = JSON.parse(stdout) as { requests: { total: number }, non2xx: number }
  if (non2xx > 0) throw new Error(`${url}: ${non2xx} answers were no success.`)
  return { perSecond: requests.total / seconds, cpu: (await cpuOf(pid) - before) / requests.total }
}

/** The bare driver over the statements in a file. */
export async function rawRate(statements: string, env: Record<string, string>, seconds: number): Promise<Rate> {
  const [program, args] = pinned(0, process.execPath, [`${folder}/raw.mjs`])
  const { stdout } = await run(program, args, { env: { ...process.env, ...env, STATEMENTS: statements, SECONDS: String(seconds), AT_ONCE: '8' } })
  return JSON.parse(stdout) as Rate
}

/** Milliseconds that a process has had of the processor. */
async function cpuOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const [user, system] = stat.slice(stat.lastIndexOf(')') + 2).split(' ').slice(11, 13)
  return (Number(user) + Number(system)) * 10
}
