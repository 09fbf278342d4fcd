import type { Server } from 'node:http'

const LONGEST = 9_000
const EVERY = 100

/** On SIGTERM or SIGINT: takes nothing new in, lets what is under way end within 9 seconds, then ends the process. */
export function drain(server: Server, close: () => Promise<void>): void {
  const stop = () => {
    const sweeping = setInterval(() => server.closeIdleConnections(), EVERY)
    const late = setTimeout(() => server.closeAllConnections(), LONGEST)
    server.close(() => {
      clearInterval(sweeping)
      clearTimeout(late)
      setTimeout(() => process.exit(0), 1_000).unref()
      void close().then(() => process.exit(0))
    })
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
