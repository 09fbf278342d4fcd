import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'

const key = Symbol.for('tributary.response')
const shared = globalThis as { [key]?: AsyncLocalStorage<ServerResponse> }

/** The answer that is being written, for pages that must say more than Next lets them: it knows only 404. server.ts runs each request inside it. */
export const responses = (shared[key] ??= new AsyncLocalStorage<ServerResponse>())

/** Makes the answer a 503 with Retry-After, while its head has not been sent. */
export const answerUnavailable = () => answerWith(503, { 'Retry-After': '5' })

/** Makes the answer a 500, while its head has not been sent. */
export const answerBroken = () => answerWith(500)

function answerWith(status: number, headers: Record<string, string> = {}): void {
  const response = responses.getStore()
  if (!response || response.headersSent) return
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}
