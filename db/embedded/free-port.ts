import { createServer } from 'node:net'

/** `wanted` when nothing listens there on `host`, else null; without `wanted` any free port. */
export async function freePort(wanted = 0, host = '127.0.0.1'): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen({ port: wanted, host, exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : null))
    })
  })
}
