import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'

const key = Symbol.for('tributary.response')
const shared = globalThis as { [key]?: AsyncLocalStorage<ServerResponse> }

/** The answer that is being written, for pages that must say 503: Next lets a page set only 404. server.ts runs each request inside it. */
export const responses = (shared[key] ??= new AsyncLocalStorage<ServerResponse>())

/** Makes the answer a 503 with Retry-After, while its head has not been sent. */
export function answerUnavailable(): void {
  const response = responses.getStore()
  if (!response || response.headersSent) return
  response.statusCode = 503
  response.setHeader('Retry-After', '5')
}
