import { Client, fetchExchange, type CombinedError } from '@urql/core'
import { getLocale } from 'next-intl/server'
import type { TypedDocumentString } from '../graphql/generated/documents/graphql'
import { Away, isAway } from './away'
import { portal } from './portal'
import { currentViewer } from './session'

const IN_PROCESS = 'http://in.process/api/graphql'

/** The urql client of the portal's own pages and actions: it asks Apollo in this process, as the signed-in member, without HTTP. */
export const urql = () => client

const client = new Client({ url: IN_PROCESS, exchanges: [fetchExchange], preferGetMethod: false, requestPolicy: 'network-only', fetch: inProcess })

async function inProcess(_url: unknown, init?: RequestInit): Promise<Response> {
  const { query, variables, operationName } = JSON.parse(String(init?.body)) as { query: string; variables?: Record<string, unknown>; operationName?: string }
  const [viewer, language] = [await currentViewer(), await getLocale()]
  const answer = await portal().answer({ query, variables, operationName }, { viewer, language })
  return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } })
}

/** The API refused a whole request: too many points used. */
export class Throttled extends Error {
  override name = 'Throttled'
}

/**
 * Asks one document and gives its data. A nullable field below the root may be null with an error behind it; a root field may not.
 * Throws Away while the graph is away, Throttled when the budget is used up, else the error of the API.
 */
export async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
  return unwrap(await client.query(document.toString(), variables as Record<string, unknown>).toPromise())
}

/** Does one mutation and gives its outcome, a success or a refusal. Throws as `ask` does. */
export async function act<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
  return unwrap(await client.mutation(document.toString(), variables as Record<string, unknown>).toPromise())
}

function unwrap<Data>({ data, error }: { data?: unknown; error?: CombinedError }): Data {
  if (error && (data == null || error.graphQLErrors.some((one) => (one.path?.length ?? 0) <= 1))) throw meant(error)
  return data as Data
}

function meant(error: CombinedError): Error {
  if (isAway(error.networkError)) return new Away('The graph is away.', { cause: error })
  const codes = error.graphQLErrors.map((one) => one.extensions?.code)
  if (codes.includes('DB_UNAVAILABLE') || codes.includes('DEADLINE_EXCEEDED')) return new Away('The graph is away.', { cause: error })
  if (codes.includes('THROTTLED')) return new Throttled('Too many requests.', { cause: error })
  return error
}
