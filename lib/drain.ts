import type { Server } from 'node:http'
import { Server as Listener } from 'node:net'
import { setImmediate as accepted, setTimeout as sleep } from 'node:timers/promises'

const LONGEST = 8_500
const EVERY = 250

/** On SIGTERM or SIGINT: ends what never would by itself (`endStreams`), takes nothing new in, hears out whoever is connected within 9 seconds, then ends the process. */
export function drain(server: Server, endStreams: () => void, close: () => Promise<void>): void {
  let isStopping = false
  let active = 0
  server.prependListener('request', (_, response) => {
    active += 1
    response.once('close', () => { active -= 1 })
    if (isStopping) response.setHeader('Connection', 'close')
  })
  const stop = async () => {
    isStopping = true
    endStreams()
    await accepted() // what the system has connected is ours by now
    Listener.prototype.close.call(server) // that of node:http would cut off who has connected and not yet been read
    const until = Date.now() + LONGEST
    do await sleep(EVERY)
    while (active > 0 && Date.now() < until)
    server.closeAllConnections()
    await Promise.race([close(), sleep(1_000)])
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())
}
