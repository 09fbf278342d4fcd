import type { IncomingMessage, ServerResponse } from 'node:http'
import { getOperationAST, parse, validate, type GraphQLSchema } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/http'
import { createContext, type Context } from '../graphql/context'
import { problem } from '../graphql/errors'
import { limits } from '../graphql/limits/figures'
import { shapeRules } from '../graphql/limits/shape'
import { liveSchema } from '../graphql/live-schema'
import { specifiedRules } from 'graphql'
import { publicUrl } from './auth-cookie'
import { isMailing } from './mailer'
import { budgetOf } from './budget'
import { addressOf } from './client-address'
import { callerOf } from './graphql-caller'
import { asError } from './graphql-error'
import { live } from './live'
import { portal } from './portal'

/** Streams at once: in all, and of one member. */
const MOST = 2_000
const MOST_OF_ONE = 8
/** A stream ends after so long and the browser opens it anew: a session that is over hears no more then. */
const LIFE_MS = 120_000

/** Live streams of GraphQL by server-sent events (graphql-sse, distinct connections), on node:http. */
export function liveStreams() {
  const { db, acts } = portal()
  const feed = live(db)
  const open = new Map<ServerResponse, string>()
  const schema: GraphQLSchema = liveSchema()
  const handler = createHandler<Context & Record<PropertyKey, unknown>>({
    schema,
    authenticate: () => null, // no single connection mode: nothing is kept between requests
    onSubscribe: (request, { query, operationName, variables }) => {
      const document = parse(String(query), { maxTokens: limits.tokens })
      const operation = getOperationAST(document, operationName)
      const errors = validate(schema, document, [...specifiedRules, ...shapeRules])
      if (operation?.operation !== 'subscription') throw problem('BAD_REQUEST', 'Only subscriptions are streamed: ask queries at /api/graphql.')
      if (errors.length > 0) return [JSON.stringify({ errors }), { status: 400, statusText: 'Bad Request', headers: { 'content-type': 'application/json; charset=utf-8' } }]
      const contextValue = (request.raw as IncomingMessage & { live?: Context }).live as Context & Record<PropertyKey, unknown>
      return { schema, document, operationName, variableValues: variables as Record<string, unknown>, contextValue }
    },
  })

  /** Answers GET /api/graphql/stream. What goes wrong is said in JSON before the stream begins. */
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = crypto.randomUUID()
    try {
      const context = await contextOf(request, requestId)
      const { memberId } = context.viewer ?? {}
      if (!memberId) throw problem('UNAUTHENTICATED', 'Sign in, or send an API key.', { http: { status: 401 } })
      if (open.size >= MOST || [...open.values()].filter((one) => one === memberId).length >= MOST_OF_ONE) {
        throw problem('THROTTLED', 'Too many live streams are open.', { retryAfter: 30, http: { status: 429, headers: { 'retry-after': '30' } } })
      }
      const end = setTimeout(() => response.end(), LIFE_MS).unref()
      open.set(response, memberId)
      response.once('close', () => { clearTimeout(end); open.delete(response) })
      response.setHeader('cache-control', 'no-store')
      response.setHeader('x-accel-buffering', 'no')
      await handler(Object.assign(request, { live: context }), response)
    } catch (error) {
      if (response.headersSent) return void response.end()
      const told = asError(error, requestId)
      const { status = 400, headers = {} } = (error as { extensions?: { http?: { status?: number, headers?: Record<string, string> } } }).extensions?.http ?? {}
      response.writeHead(told.extensions?.code === 'INTERNAL_SERVER_ERROR' ? 500 : told.extensions?.code === 'DB_UNAVAILABLE' ? 503 : status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      response.end(JSON.stringify({ errors: [told] }))
    }
  }

  async function contextOf(request: IncomingMessage, requestId: string): Promise<Context> {
    const header = (name: string) => { const value = request.headers[name]; return Array.isArray(value) ? value.join(', ') : value }
    if (request.method !== 'GET') throw problem('BAD_REQUEST', 'Open streams by GET.', { http: { status: 405, headers: { allow: 'GET' } } })
    const { viewer, payer, language } = await callerOf({ method: 'GET', search: '', address: addressOf(request), header, body: async () => new Uint8Array() })
    const take = budgetOf(payer)
    if ((await take(1)).over) throw problem('THROTTLED', 'Your points are used up. Try again in a minute.', { retryAfter: 60, http: { status: 429, headers: { 'retry-after': '60' } } })
    return createContext({ db, acts, viewer, language, requestId, publicUrl: publicUrl(), isMailing: isMailing(), nodeLimit: limits.nodes.known, take, listen: feed.noticed })
  }

  const stop = () => {
    feed.end()
    for (const response of open.keys()) response.end()
  }
  return { serve, stop, count: () => open.size }
}
