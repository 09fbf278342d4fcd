import type { HTTPGraphQLRequest } from '@apollo/server'
import documents from '../graphql/generated/documents/persisted-documents.json'
import { problem } from '../graphql/errors'

/** The documents that our own pages ask, by the SHA-256 of their text. */
const known = new Map<string, string>(Object.entries(documents))

/** A request that names one of our documents by its id, with the text in its place; any other as it is. */
export function withDocument(request: HTTPGraphQLRequest): HTTPGraphQLRequest {
  const { method, search, body } = request
  if (method === 'GET') {
    const asked = new URLSearchParams(search)
    const id = asked.get('documentId')
    if (id === null) return request
    asked.set('query', textOf(id, asked.get('query')))
    return { ...request, search: `?${asked}` }
  }
  const { documentId, query } = (body ?? {}) as { documentId?: unknown, query?: unknown }
  return documentId == null ? request : { ...request, body: { ...body as object, query: textOf(documentId, query) } }
}

/** Whether a request asks for a document by its id in a way that caches understand. */
export const namesDocument = ({ method, search }: { method: string, search: string }) => method === 'GET' && new URLSearchParams(search).has('documentId')

function textOf(id: unknown, query: unknown): string {
  if (query != null) throw problem('BAD_REQUEST', 'Give documentId or query, not both.')
  const text = typeof id === 'string' && id.startsWith('sha256:') ? known.get(id.slice('sha256:'.length)) : undefined
  if (text === undefined) throw problem('PERSISTED_QUERY_NOT_FOUND', 'We know no document of this id: «sha256:» and the hash of one of our own. Send its text as query.')
  return text
}
