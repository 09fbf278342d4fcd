import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ReceivedWebhook { id: string, headers: IncomingHttpHeaders, body: string }

/** A receiver of a test: keeps what comes and answers as `answer` says, 204 else. Its origin is allowed for webhooks while it is there. */
export async function webhookReceiver(answer: (received: ReceivedWebhook, response: ServerResponse) => void = (_, response) => { response.writeHead(204).end() }) {
  const received: ReceivedWebhook[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const one = { id: String(request.headers['webhook-id']), headers: request.headers, body: Buffer.concat(chunks).toString() }
      received.push(one)
      answer(one, response)
    })
  }).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  process.env.WEBHOOK_ORIGINS = origin
  const close = () => { delete process.env.WEBHOOK_ORIGINS; server.closeAllConnections(); server.close() }
  return { origin, url: `${origin}/hook`, received, close }
}
