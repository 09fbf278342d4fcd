import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'

/** Where Node's inspector listens once it was asked for by a signal. */
const INSPECTOR = 'http://127.0.0.1:9229/json'

export interface Heap { usedMb: () => Promise<number>, close: () => void }

/** Looks into the heap of another Node process on this machine: what is still held after a whole collection of garbage. Resident memory says only how much V8 was once given. */
export async function heapOf(pid: number): Promise<Heap> {
  process.kill(pid, 'SIGUSR1')
  await sleep(500)
  const [target] = await (await fetch(INSPECTOR)).json() as { webSocketDebuggerUrl: string }[]
  if (!target) throw new Error('The process has no inspector.')
  const socket = new WebSocket(target.webSocketDebuggerUrl)
  await new Promise((open, fail) => socket.once('open', open).once('error', fail))
  let last = 0
  const ask = <Result>(method: string) => new Promise<Result>((resolve) => {
    const id = ++last
    const answer = (data: Buffer) => {
      const said = JSON.parse(data.toString()) as { id?: number, result: Result }
      if (said.id !== id) return
      socket.off('message', answer)
      resolve(said.result)
    }
    socket.on('message', answer)
    socket.send(JSON.stringify({ id, method }))
  })
  return {
    usedMb: async () => {
      await ask('HeapProfiler.collectGarbage')
      const { usedSize } = await ask<{ usedSize: number }>('Runtime.getHeapUsage')
      return Math.round(usedSize / 1_048_576)
    },
    close: () => socket.close(),
  }
}
