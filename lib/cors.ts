import type { Asked } from './graphql-request'
import { sessionCookieIn } from './viewer'

/** Of an answer, what scripts of other sites may read besides its body. */
const EXPOSED = 'X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, Retry-After, X-Request-Id'

const OPEN: [string, string][] = [['access-control-allow-origin', '*'], ['access-control-expose-headers', EXPOSED]]

/**
 * Pages of other sites may ask with a key or as anybody, and never as who is signed in here: `*` stands for no cookies, by the Fetch standard, and an answer to a session has no such header at all.
 * What a session may do for another site is nothing (graphql-caller.ts), whatever a browser makes of this.
 */
export const corsOf = ({ header }: Asked): [string, string][] => (sessionCookieIn(header('cookie')) === undefined ? OPEN : [])

/** A browser asks whether a page of another site may ask. */
export const isPreflight = ({ method, header }: Asked) => method === 'OPTIONS' && header('origin') !== undefined && header('access-control-request-method') !== undefined

export const PREFLIGHT = {
  status: 204,
  headers: {
    'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, POST', 'access-control-allow-headers': 'Authorization, Content-Type', 'access-control-max-age': '7200',
    vary: 'Access-Control-Request-Method',
  },
  body: '',
}
