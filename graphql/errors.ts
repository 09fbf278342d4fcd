import { GraphQLError } from 'graphql'
import { DatabaseUnavailable } from '../db/db'
import { BeingFound } from '../db/metrics/findings'

/** Every code that `extensions.code` may hold, with the HTTP status of a request that failed entirely for it. */
export const codes = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  INVALID_CURSOR: 400,
  LIMIT_EXCEEDED: 400,
  PERSISTED_QUERY_NOT_FOUND: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  THROTTLED: 429,
  INTERNAL_SERVER_ERROR: 500,
  DB_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 503,
} as const

export type Code = keyof typeof codes

export const isCode = (code: unknown): code is Code => typeof code === 'string' && code in codes

/** An error whose message the caller may read. */
export const problem = (code: Code, message: string, more: Record<string, unknown> = {}) =>
  new GraphQLError(message, { extensions: { code, ...more } })

/** Something in the request is wrong; `argument` names it. */
export const badInput = (argument: string, message: string) =>
  problem('BAD_USER_INPUT', `${argument}: ${message}`, { argument })

/** For a write that was sent again under a key whose first outcome has been removed meanwhile. */
export const goneSince = () => badInput('idempotencyKey', 'was used before, for something that is gone since. Use a new one.')

export const unavailable = () =>
  problem('DB_UNAVAILABLE', 'Our database does not answer just now. Nothing is lost; try again in a few seconds.', { retryAfter: 5 })

/** For a measure that is too much for somebody who waits. */
export const beingFound = () =>
  problem('DB_UNAVAILABLE', 'This is more than can be measured while you wait. It is being worked out: ask again in some minutes.', { retryAfter: 60 })

export const isBeingFound = (error: GraphQLError): boolean => error.originalError instanceof BeingFound

/** The database error behind a thrown one, if there is one. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable || (error as Error | null)?.name === 'DatabaseUnavailable') return true
  return error instanceof GraphQLError && error.originalError != null && isUnavailable(error.originalError)
}
