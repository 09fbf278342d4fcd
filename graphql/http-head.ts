import type { ApolloServerPlugin, GraphQLRequestListener, HeaderMap } from '@apollo/server'
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'
import type { Context, Left } from './context'
import { codes, isCode } from './errors'

const listener: GraphQLRequestListener<Context> = {
  async willSendResponse({ request, response, contextValue }) {
    if (response.body.kind !== 'single') return
    const { http, body: { singleResult } } = response
    if (http.status !== 405) http.status = statusOf(singleResult, request.http?.headers.get('accept')) // 405: a mutation by GET
    if (contextValue.cost.left && !(contextValue.isShared && http.status === 200)) sayLimits(http.headers, contextValue.cost.left)
    const wait = singleResult.errors?.find(({ extensions }) => typeof extensions?.retryAfter === 'number')
    if (wait && http.status !== 200) http.headers.set('retry-after', String(wait.extensions?.retryAfter))
  },
}
/** What HTTP says of a response: its status, what is left of the caller's budget, and when to come back. */
export const httpHeadPlugin: ApolloServerPlugin<Context> = { requestDidStart: async () => listener }

function sayLimits(headers: HeaderMap, { limit, remaining, resetAt }: Left) {
  headers.set('x-ratelimit-limit', String(limit))
  headers.set('x-ratelimit-remaining', String(remaining))
  headers.set('x-ratelimit-reset', String(Math.ceil(resetAt / 1_000)))
}

/**
 * 200 unless the request failed as a whole. A client that accepts nothing but application/json is of the time when
 * GraphQL said 200 to every document that it could read: GraphQL over HTTP and its audits keep that for what is wrong with the document.
 */
export function statusOf({ data, errors }: FormattedExecutionResult, accept: string | undefined): number {
  if (!errors?.length) return 200
  const status = Math.max(...errors.map(statusOfError))
  if (data == null) return status === 400 && isOld(accept) ? 200 : status
  return status >= 500 && Object.values(data).every((value) => value === null) ? status : 200
}

const statusOfError = ({ extensions }: GraphQLFormattedError) => (isCode(extensions?.code) ? codes[extensions.code] : 500)
const isOld = (accept = '') => accept.includes('application/json') && !accept.includes('application/graphql-response+json')
