import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressOf } from './client-address'
import { answerGraphQL } from './graphql'
import type { Asked } from './graphql-request'

const SLOW = 8_000

/** Answers a request of node:http, whose body may take `slow` milliseconds to arrive. */
export async function serveGraphQL(request: IncomingMessage, response: ServerResponse, slow = SLOW): Promise<void> {
  const url = request.url ?? ''
  const { status, headers, body } = await answerGraphQL({
    method: request.method ?? 'GET',
    search: url.includes('?') ? url.slice(url.indexOf('?')) : '',
    address: addressOf(request),
    header: (name) => { const value = request.headers[name]; return Array.isArray(value) ? value.join(', ') : value },
    body: (most) => bodyOf(request, most, slow),
  })
  if (response.destroyed) return
  headers['content-length'] = String(Buffer.byteLength(body))
  response.writeHead(status, headers).end(body)
  if (!request.complete) request.resume()
}

/** The bytes of a body. What is left of one that is too long is not kept. */
export function bodyOf(request: IncomingMessage, most: number, slow: number): ReturnType<Asked['body']> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve('TOO_LONG')
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    const end = (outcome: Awaited<ReturnType<Asked['body']>>) => {
      clearTimeout(timer)
      request.off('data', take)
      resolve(outcome)
    }
    const take = (chunk: Buffer) => {
      length += chunk.length
      if (length > most) return end('TOO_LONG')
      chunks.push(chunk)
    }
    const timer = setTimeout(() => end('TOO_SLOW'), slow)
    request.on('data', take).once('end', () => end(Buffer.concat(chunks))).once('close', () => end('TOO_SLOW'))
  })
}
