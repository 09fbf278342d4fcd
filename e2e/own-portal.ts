import { spawn } from 'node:child_process'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A line to the database that can be cut, frozen and mended. */
export interface Line { uri: string, cut: () => void, freeze: () => void, mend: () => void, close: () => void }

/** A portal of a journey's own: what it counts and loses is nobody else's. */
export interface OwnPortal { url: string, line: Line, stop: () => Promise<void> }

/** Starts a second portal from the same build, over a line of its own to the same database. */
export async function startOwnPortal(): Promise<OwnPortal> {
  const line = await openLine()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const portal = spawn(process.execPath, ['.cache/server.mjs'], {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: url, NEO4J_URI: line.uri, AUTH_SECRET: 'only for one journey: 7Vb2xQ9mLr4z' },
  })
  const ended = new Promise<void>((resolve) => { portal.once('exit', () => resolve()) })
  const stop = async () => {
    portal.kill('SIGKILL')
    await ended
    line.close()
  }
  for (let waited = 0; !(await fetch(`${url}/readyz`).then(({ ok }) => ok, () => false)); waited += 100) {
    if (waited > 30_000 || portal.exitCode !== null) await stop().then(() => { throw new Error('The second portal does not answer.') })
    await sleep(100)
  }
  return { url, line, stop }
}

async function openLine(): Promise<Line> {
  const { hostname, port } = new URL((process.env.NEO4J_URI ?? 'bolt://127.0.0.1:7687').replace(/^\w+/, 'http'))
  const sockets = new Set<Socket>()
  const state = { cut: false, frozen: false }
  const server: Server = createServer((near) => {
    if (state.cut) return void near.destroy()
    const far = connect(Number(port || 7687), hostname)
    for (const [from, to] of [[near, far], [far, near]] as const) {
      sockets.add(from)
      from.pipe(to)
      from.on('error', () => to.destroy()).on('close', () => { to.destroy(); sockets.delete(from) })
      if (state.frozen) from.pause()
    }
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const hangUp = () => sockets.forEach((socket) => socket.destroy())
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => { state.cut = true; hangUp() },
    freeze: () => { state.frozen = true; sockets.forEach((socket) => socket.pause()) },
    mend: () => { Object.assign(state, { cut: false, frozen: false }); sockets.forEach((socket) => socket.resume()) },
    close: () => { hangUp(); server.close() },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => { server.close(resolve) })
  return port
}
