import type { IncomingMessage, ServerResponse } from 'node:http'
import { getOperationAST, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/http'
import { createContext, type Context } from '../graphql/context'
import { codes, isCode, problem } from '../graphql/errors'
import { countNodes } from '../graphql/limits/budget'
import { limits } from '../graphql/limits/figures'
import { shapeRules } from '../graphql/limits/shape'
import { liveSchema } from '../graphql/live-schema'
import { createLoaders } from '../graphql/loaders'
import { budgetOf, type Payer } from './budget'
import { addressOf } from './client-address'
import { callerOf } from './graphql-caller'
import { asError, headOf } from './graphql-error'
import { live } from './live'
import { portal } from './portal'

/** Streams at once: in all, of one member, of one address. */
const MOST = 2_000
const MOST_OF = { member: 8, address: 30 }
/** A stream ends after so long and the browser opens it anew: a session that is over hears no more then. */
const LIFE_MS = 120_000

type Streaming = Context & Record<PropertyKey, unknown>

/** Live streams of GraphQL by server-sent events (graphql-sse, distinct connections), on node:http. Each event has an id, with which a browser goes on after a break. */
export function liveStreams() {
  const { db, around, log } = portal()
  const feed = live(db)
  const open = new Map<ServerResponse, string>()
  const schema: GraphQLSchema = liveSchema()
  const handler = createHandler<Streaming>({
    schema,
    authenticate: () => null, // no single connection mode: nothing is kept between requests
    onSubscribe: async (request, { query, operationName, variables }) => {
      const document = readDocument(schema, String(query), operationName)
      const contextValue = (request.raw as IncomingMessage & { live?: Context }).live as Streaming
      const given = variables as Record<string, unknown> | undefined
      await pay(contextValue, countNodes({ schema, ...document, variables: given ?? {} }))
      return { schema, document: document.document, operationName, variableValues: given, contextValue }
    },
    onOperation: (context, _, __, result) => {
      forgetRead(context)
      const [error] = ('errors' in result && result.errors) || []
      if (error) throw error.path ? error : problem('BAD_USER_INPUT', error.message) // said with a status, before the stream begins
    },
    onNext: async (context, _, { errors, ...result }) => {
      forgetRead(context)
      await pay(context, context.cost.nodes)
      if (errors) log.warn({ err: errors[0], requestId: context.requestId }, 'A live event could not be told whole.')
      return { ...result, ...(errors && { errors: errors.map((error) => asError(error, context.requestId)) as never }), ...(context.heardUpTo && { extensions: { cursor: context.heardUpTo } }) }
    },
  })

  /** Answers GET /api/graphql/stream. What goes wrong is said in JSON before the stream begins. */
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = crypto.randomUUID()
    try {
      const { context, payer } = await contextOf(request, requestId)
      const [kind, who] = context.viewer ? ['member', context.viewer.memberId] as const : ['address', payer.name] as const
      if (open.size >= MOST || [...open.values()].filter((one) => one === who).length >= MOST_OF[kind]) throw throttled('Too many live streams are open.', 30)
      const end = setTimeout(() => response.end(), LIFE_MS).unref()
      open.set(response, who)
      response.once('close', () => { clearTimeout(end); open.delete(response) })
      response.setHeader('cache-control', 'no-store')
      response.setHeader('x-accel-buffering', 'no')
      const write = response.write.bind(response) as (chunk: string, done?: (error?: Error | null) => void) => boolean
      // graphql-sse gives events no id, and writes on when a stream has just ended
      response.write = ((chunk: string, done) => (response.writableEnded ? (done?.(), false) : write(withId(chunk), done))) as typeof write as typeof response.write
      await handler(Object.assign(request, { live: context }), response)
    } catch (error) {
      if (response.headersSent) return void response.end()
      const told = asError(error, requestId)
      const { code } = told.extensions ?? {}
      const { status, headers = {} } = headOf(error)
      response.writeHead(status ?? (isCode(code) ? codes[code] : 500), { 'content-type': 'application/json; charset=utf-8', ...headers })
      response.end(JSON.stringify({ errors: [told] }))
    }
  }

  async function contextOf(request: IncomingMessage, requestId: string): Promise<{ context: Context, payer: Payer }> {
    const header = (name: string) => { const value = request.headers[name]; return Array.isArray(value) ? value.join(', ') : value }
    if (request.method !== 'GET') throw problem('BAD_REQUEST', 'Open streams by GET.', { http: { status: 405, headers: { allow: 'GET' } } })
    const { viewer, payer, language } = await callerOf({ method: 'GET', search: '', address: addressOf(request), header, body: async () => new Uint8Array() })
    const context = createContext(around, {
      viewer, language, requestId, nodeLimit: viewer ? limits.nodes.known : limits.nodes.anonymous, take: budgetOf(payer),
      listen: feed.listen, lastEventId: header('last-event-id'),
    })
    return { context, payer }
  }

  const stop = () => {
    feed.end()
    for (const response of open.keys()) response.end()
  }
  return { serve, stop, count: () => open.size }
}

const throttled = (message: string, retryAfter: number) => problem('THROTTLED', message, { retryAfter })

/** The one subscription that is asked for. */
function readDocument(schema: GraphQLSchema, query: string, operationName: string | null | undefined): { document: DocumentNode, operation: OperationDefinitionNode } {
  const document = parsed(query)
  const operation = getOperationAST(document, operationName)
  if (operation?.operation !== 'subscription') throw problem('BAD_REQUEST', 'Only subscriptions are streamed: ask queries at /api/graphql.')
  const [error] = validate(schema, document, [...specifiedRules, ...shapeRules])
  if (error) throw problem('GRAPHQL_VALIDATION_FAILED', error.message.replace(/ Did you mean .*$/s, ''))
  return { document, operation }
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.tokens })
  } catch (error) {
    throw problem('GRAPHQL_PARSE_FAILED', (error as Error).message)
  }
}

/** While nothing happens a stream keeps nothing that was read, nor what reads it: of a thousand streams that is most of the memory. */
function forgetRead(context: Context) {
  const set = (loaders: Context['loaders']) => Object.defineProperty(context, 'loaders', { value: loaders, writable: true, configurable: true, enumerable: true })
  Object.defineProperty(context, 'loaders', { get: () => set(createLoaders(context.db, context.viewer, Date.now())).loaders, set, configurable: true, enumerable: true })
}

/** Takes the points of a stream when it opens, and again for each event: each is an answer. */
async function pay(context: Context, nodes: number) {
  if (nodes > context.nodeLimit) throw problem('LIMIT_EXCEEDED', `Each event would hold ${nodes} nodes; ${context.nodeLimit} are allowed. Ask for smaller pages.`)
  context.cost.nodes = nodes
  if ((await context.take?.(1 + nodes))?.over) throw throttled('Your points are used up. Try again in a minute.', 60)
}

/** An event as it goes over the line: with the cursor that it ends with as its id. */
const withId = (chunk: string) => chunk.replace(/^(event: next\n.*"extensions":\{"cursor":"([\w-]+)"\}\}\n\n)$/s, 'id: $2\n$1')
