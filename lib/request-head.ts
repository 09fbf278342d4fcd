import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressOf } from './client-address'

/** Headers by which Next talks to itself: nobody outside may. */
const OWN_TO_NEXT = /^x-(middleware-|nextjs-|invoke-|matched-path$|now-route-matches$|vercel-|next-)/
/** What a proxy of ours may say, and nobody else. */
const OWN_TO_PROXIES = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded']

/** Where an address leads that nobody can read: to the page that says so. */
const NOWHERE = '/nowhere'

/** Before anything reads a request: only what we trust is left of its head; and what every answer says to browsers. */
export function guardHead(request: IncomingMessage, response: ServerResponse): void {
  const address = addressOf(request)
  const isProxied = Number(process.env.TRUST_PROXY ?? 0) > 0
  for (const name of Object.keys(request.headers)) {
    if (OWN_TO_NEXT.test(name) || (!isProxied && OWN_TO_PROXIES.includes(name))) delete request.headers[name]
  }
  request.headers['x-forwarded-for'] = address
  if (!isReadable(request.url?.split('?', 1)[0] ?? '')) request.url = NOWHERE
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  response.setHeader('Content-Security-Policy', "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'")
}

function isReadable(path: string): boolean {
  try {
    return Boolean(decodeURI(path))
  } catch {
    return false
  }
}
