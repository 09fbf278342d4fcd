import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server'
import { problem } from '../graphql/errors'
import { limits } from '../graphql/limits/figures'
import { withDocument } from './trusted-documents'

/** A request, whichever server took it in. */
export interface Asked {
  method: string
  /** With the question mark; empty for none. */
  search: string
  address: string
  header(name: string): string | undefined
  /** Reads the body, at most so many bytes; null: it was longer, or took too long. */
  body(most: number): Promise<Uint8Array | 'TOO_LONG' | 'TOO_SLOW'>
}

/** The request as GraphQL over HTTP reads it; throws what is wrong with it, with the status that says so. */
export async function readRequest(asked: Asked): Promise<HTTPGraphQLRequest> {
  const { method, search } = asked
  if (method !== 'GET' && method !== 'POST') throw refuse(405, 'Ask by POST, or by GET for queries.', { allow: 'GET, POST' })
  if (!accepts(asked.header('accept'))) throw refuse(406, 'We answer in application/graphql-response+json or application/json.')
  const accept = asked.header('accept')
  const headers = new HeaderMap(accept === undefined ? [] : [['accept', accept]])
  if (method === 'GET') return withDocument({ method, search, headers, body: undefined })
  checkContent(asked)
  return withDocument({ method, search, headers, body: jsonOf(await asked.body(limits.bodyBytes)) })
}

function accepts(accept: string | undefined): boolean {
  if (!accept) return true
  return accept.split(',').some((part) => {
    const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    return ['application/json', 'application/graphql-response+json', 'application/*', '*/*'].includes(type) && !parameters.some((one) => /^q=0(\.0*)?$/.test(one))
  })
}

/** Only JSON in UTF-8: what a form of another site can send is none of it. */
function checkContent({ header }: Asked) {
  const [type = '', ...parameters] = (header('content-type') ?? '').split(';').map((piece) => piece.trim().toLowerCase())
  if (type !== 'application/json') throw refuse(415, 'Send application/json.')
  const charset = parameters.find((one) => one.startsWith('charset='))?.slice(8).replaceAll('"', '')
  if (charset && charset !== 'utf-8' && charset !== 'utf8') throw refuse(415, 'Send UTF-8.')
  if (header('content-encoding') && header('content-encoding') !== 'identity') throw refuse(415, 'Send the body without compression.')
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function jsonOf(body: Awaited<ReturnType<Asked['body']>>): unknown {
  if (body === 'TOO_LONG') throw refuse(413, `A request has at most ${limits.bodyBytes} bytes.`, { connection: 'close' })
  if (body === 'TOO_SLOW') throw refuse(408, 'The request took too long to arrive.', { connection: 'close' })
  try {
    return JSON.parse(utf8.decode(body))
  } catch {
    throw refuse(400, 'The body is not JSON in UTF-8.')
  }
}

const refuse = (status: number, message: string, headers: Record<string, string> = {}) => problem('BAD_REQUEST', message, { http: { status, headers } })
