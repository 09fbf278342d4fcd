import { randomUUID } from 'node:crypto'
import type { HTTPGraphQLRequest } from '@apollo/server'
import { createContext } from '../graphql/context'
import { codes, isCode } from '../graphql/errors'
import { withinDeadline } from '../graphql/limits/deadline'
import { limits } from '../graphql/limits/figures'
import { confirmPassword } from './own-password'
import { budgetOf } from './budget'
import { corsOf, isPreflight, PREFLIGHT } from './cors'
import { callerOf } from './graphql-caller'
import { asError, headOf } from './graphql-error'
import { readRequest, type Asked } from './graphql-request'
import { portal } from './portal'
import { shared, type Headed } from './shared-answer'
import { namesDocument } from './trusted-documents'

/** What is said to a request. */
export interface Said { status: number, headers: Record<string, string>, body: string }

/** GraphQL over HTTP: by POST, and by GET for queries; a browser that asks for a page is led to the explorer. What goes wrong is said as GraphQL says it; it never throws. */
export async function answerGraphQL(asked: Asked): Promise<Said> {
  if (isPreflight(asked)) return PREFLIGHT
  if (wantsPage(asked)) return { status: 307, headers: { location: '/explorer', vary: 'Accept' }, body: '' }
  const requestId = randomUUID()
  const { status, headers, body } = await answered(asked, requestId)
  return { status, headers: headersOf(requestId, [...corsOf(asked), ...headers]), body }
}

const wantsPage = (asked: Asked) =>
  asked.method === 'GET' && !new URLSearchParams(asked.search).has('query') && !namesDocument(asked) && (asked.header('accept')?.includes('text/html') ?? false)

function headersOf(requestId: string, more: Headed['headers']): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', vary: 'Accept', 'x-content-type-options': 'nosniff', 'x-request-id': requestId,
  }
  for (const [name, value] of more) headers[name] = value
  return headers
}

async function answered(asked: Asked, requestId: string): Promise<Headed> {
  try {
    const request = await readRequest(asked)
    return await withinDeadline(execute(request, asked, requestId))
  } catch (error) {
    const told = asError(error, requestId)
    if (told.extensions?.code === 'INTERNAL_SERVER_ERROR') portal().log.error({ err: error, requestId }, 'A request failed on our side.')
    const code = told.extensions?.code
    const { status = isCode(code) ? codes[code] : 500, headers = {} } = headOf(error)
    return { status, headers: Object.entries(headers), body: JSON.stringify({ errors: [told] }) }
  }
}

async function execute(request: HTTPGraphQLRequest, asked: Asked, requestId: string): Promise<Headed> {
  const { viewer, payer, language } = await callerOf(asked)
  const { around, graphql } = portal()
  const isShared = viewer === null && namesDocument(asked)
  const contextValue = createContext(around, {
    viewer, language, requestId,
    confirmPassword: viewer && payer.kind === 'member' ? (password: string) => confirmPassword(viewer.memberId, password, asked.address) : undefined,
    nodeLimit: viewer ? limits.nodes.known : limits.nodes.anonymous, take: budgetOf(payer), isShared,
  })
  const { status = 200, headers, body } = await graphql.executeHTTPGraphQLRequest({ httpGraphQLRequest: request, context: async () => contextValue })
  if (body.kind !== 'complete') throw new Error('Our schema answers in one piece.')
  const said = { status, headers, body: body.string }
  return isShared ? shared(said, asked.header('if-none-match')) : said
}
