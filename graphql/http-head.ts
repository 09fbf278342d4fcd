import type { ApolloServerPlugin } from '@apollo/server'
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'
import type { Context, Left } from './context'
import { codes, isCode } from './errors'

/** What HTTP says of a response: its status, what is left of the caller's budget, and when to come back. */
export const httpHeadPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, contextValue }) {
        if (response.body.kind !== 'single') return
        const { http, body: { singleResult } } = response
        if (http.status !== 405) http.status = statusOf(singleResult, request.http?.headers.get('accept')) // 405: a mutation by GET
        for (const [name, value] of Object.entries(limitHeaders(contextValue.isShared && http.status === 200 ? null : contextValue.cost.left))) http.headers.set(name, value)
        const wait = singleResult.errors?.find(({ extensions }) => typeof extensions?.retryAfter === 'number')
        if (wait && http.status !== 200) http.headers.set('retry-after', String(wait.extensions?.retryAfter))
      },
    }
  },
}

const limitHeaders = (left: Left | null): Record<string, string> => (left ? {
  'x-ratelimit-limit': String(left.limit), 'x-ratelimit-remaining': String(left.remaining), 'x-ratelimit-reset': String(Math.ceil(left.resetAt / 1_000)),
} : {})

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
