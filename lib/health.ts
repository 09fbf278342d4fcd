import type { ServerResponse } from 'node:http'
import { portal } from './portal'

/** /healthz: this process answers. /readyz: so does its database; 503 while it does not. */
export async function serveHealth(path: '/healthz' | '/readyz', response: ServerResponse): Promise<void> {
  const isReady = path === '/healthz' || await portal().ready().then(() => true, () => false)
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...(!isReady && { 'retry-after': '5' }) }
  response.writeHead(isReady ? 200 : 503, headers).end(isReady ? 'ok' : 'the database is away')
}
