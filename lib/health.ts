import type { ServerResponse } from 'node:http'
import { brokenPolicies } from '../db/policies/chain'
import { portal } from './portal'

/** /policyz: every version of every policy is as it was published, by the chain of hashes; 500 when somebody changed one past the portal. */
export async function servePolicyCheck(response: ServerResponse): Promise<void> {
  const broken = await brokenPolicies(portal().db).catch(() => null)
  const [status, text] = broken === null ? [503, 'the database is away'] : broken.length > 0 ? [500, `changed past the portal: ${broken.join(', ')}`] : [200, 'ok']
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(text)
}

/** /healthz: this process answers. /readyz: so does its database; 503 while it does not. */
export async function serveHealth(path: '/healthz' | '/readyz', response: ServerResponse): Promise<void> {
  const isReady = path === '/healthz' || await portal().ready().then(() => true, () => false)
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...(!isReady && { 'retry-after': '5' }) }
  response.writeHead(isReady ? 200 : 503, headers).end(isReady ? 'ok' : 'the database is away')
}
