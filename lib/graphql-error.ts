import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { isCode, isUnavailable, problem, unavailable } from '../graphql/errors'

interface Head { status?: number, headers?: Record<string, string> }

/** An error that came before or around GraphQL, as GraphQL tells errors: of a fault nothing but that there was one, and its request. */
export function asError(error: unknown, requestId: string): GraphQLFormattedError {
  if (isUnavailable(error)) return unavailable().toJSON()
  if (!isExpected(error)) return problem('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.', { requestId }).toJSON()
  const { http: _http, ...extensions } = error.extensions
  return { message: error.message, extensions }
}

/** The status and headers that an error asks for itself, and when to come back. */
export function headOf(error: unknown): Head {
  const { extensions } = isUnavailable(error) ? unavailable() : isExpected(error) ? error : { extensions: {} }
  const { http = {}, retryAfter } = extensions as { http?: Head, retryAfter?: number }
  const headers = { ...http.headers, ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }) }
  return { ...(http.status !== undefined && { status: http.status }), headers }
}

const isExpected = (error: unknown): error is GraphQLError => error instanceof GraphQLError && isCode(error.extensions.code)
