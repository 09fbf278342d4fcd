import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

const standing = {
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
}

/**
 * Says to browsers what our pages may do: run only scripts that carry this answer's nonce, ask only us, stand in nobody's frame.
 * Gives the request for Next, which reads the nonce for its scripts from the policy in it. `isSecure`: the portal is reached by https.
 */
export function secure(request: IncomingMessage, response: ServerResponse, { isSecure, isDevelopment }: { isSecure: boolean; isDevelopment: boolean }): IncomingMessage {
  const policy = contentPolicy(randomBytes(16).toString('base64'), isDevelopment, leadsAway(request.url))
  request.headers['content-security-policy'] = policy
  delete request.headers['content-security-policy-report-only']
  response.setHeader('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(standing)) response.setHeader(name, value)
  if (isSecure) response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
  return request
}

/** Whether a form of the page leads to another site: where a member lets an app in, back to the app. Chromium holds a redirect after a form to form-action too. */
const leadsAway = (url = '') => url.split('?', 1)[0] === '/oauth/authorize'

/** Styles may stand on elements (widths of the pictures); whole style sheets and scripts come from us. Reloading needs eval and a socket. */
const contentPolicy = (nonce: string, isDevelopment: boolean, isLeadingAway: boolean) => [
  "default-src 'none'",
  `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
  `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:", // data: GraphiQL's own
  `connect-src 'self'${isDevelopment ? ' ws: wss:' : ''}`,
  "frame-src 'self'", // how a frame on another site will look
  "manifest-src 'self'",
  ...(isLeadingAway ? [] : ["form-action 'self'"]),
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')
