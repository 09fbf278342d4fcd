import { randomUUID } from 'node:crypto'
import type { HTTPGraphQLRequest } from '@apollo/server'
import { createContext } from '../graphql/context'
import { codes, isCode } from '../graphql/errors'
import { withinDeadline } from '../graphql/limits/deadline'
import { limits } from '../graphql/limits/figures'
import { forget } from './attachment-store'
import { publicUrl } from './auth-cookie'
import { isMailing } from './mailer'
import { forgetExport, lastExport } from './nightly-export'
import { confirmPassword } from './own-password'
import { budgetOf } from './budget'
import { callerOf } from './graphql-caller'
import { asError, headOf } from './graphql-error'
import { readRequest, type Asked } from './graphql-request'
import { portal } from './portal'
import { shared } from './shared-answer'
import { namesDocument } from './trusted-documents'
import { webhooks } from './webhooks'

/** What is said to a request. */
export interface Said { status: number, headers: Record<string, string>, body: string }

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', vary: 'Accept', 'x-content-type-options': 'nosniff' }

/** GraphQL over HTTP: by POST, and by GET for queries; a browser that asks for a page is led to the explorer. What goes wrong is said as GraphQL says it; it never throws. */
export async function answerGraphQL(asked: Asked): Promise<Said> {
  if (wantsPage(asked)) return { status: 307, headers: { location: '/explorer', vary: 'Accept' }, body: '' }
  const requestId = randomUUID()
  const said = await answered(asked, requestId)
  return { ...said, headers: { ...JSON_HEADERS, 'x-request-id': requestId, ...said.headers } }
}

const wantsPage = (asked: Asked) =>
  asked.method === 'GET' && !new URLSearchParams(asked.search).has('query') && !namesDocument(asked) && (asked.header('accept')?.includes('text/html') ?? false)

async function answered(asked: Asked, requestId: string): Promise<Said> {
  try {
    const request = await readRequest(asked)
    return await withinDeadline(execute(request, asked, requestId))
  } catch (error) {
    const told = asError(error, requestId)
    if (told.extensions?.code === 'INTERNAL_SERVER_ERROR') portal().log.error({ err: error, requestId }, 'A request failed on our side.')
    const code = told.extensions?.code
    return { status: isCode(code) ? codes[code] : 500, headers: {}, ...headOf(error), body: JSON.stringify({ errors: [told] }) }
  }
}

async function execute(request: HTTPGraphQLRequest, asked: Asked, requestId: string): Promise<Said> {
  const { viewer, payer, language } = await callerOf(asked)
  const { db, acts, graphql } = portal()
  const isShared = viewer === null && namesDocument(asked)
  const contextValue = createContext({
    db, acts, viewer, language, requestId, publicUrl: publicUrl(), isMailing: isMailing(), forgetFile: forget, webhooks,
    forgetExport, lastExport, ...(viewer && payer.kind === 'member' && { confirmPassword: (password: string) => confirmPassword(viewer.memberId, password, asked.address) }),
    nodeLimit: viewer ? limits.nodes.known : limits.nodes.anonymous, take: budgetOf(payer), isShared,
  })
  const { status = 200, headers, body } = await graphql.executeHTTPGraphQLRequest({ httpGraphQLRequest: request, context: async () => contextValue })
  if (body.kind !== 'complete') throw new Error('Our schema answers in one piece.')
  const said = { status, headers: Object.fromEntries(headers), body: body.string }
  return isShared ? shared(said, asked.header('if-none-match')) : said
}
