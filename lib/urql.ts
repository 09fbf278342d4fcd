import { Client, fetchExchange, type CombinedError } from '@urql/core'
import { getLocale } from 'next-intl/server'
import type { TypedDocumentString } from '../graphql/generated/documents/graphql'
import { Away, isAway } from './away'
import { portal } from './portal'
import { currentBrowser, currentViewer } from './session'

const IN_PROCESS = 'http://in.process/api/graphql'

/** What came of asking: data, or the reason why there is none. Away: the graph is away; Throttled: the budget is used up. */
export interface Answer<Data> { data?: Data; error?: Error }

/**
 * The portal's own way into GraphQL: documents are asked of Apollo in this process, as the signed-in member, without HTTP.
 * A nullable field below the root may be null with an error behind it; when a root field fails there is no data.
 */
export function urql() {
  // One client a call: a shared one would give two members who ask the same at once one answer.
  const client = new Client({ url: IN_PROCESS, exchanges: [fetchExchange], preferGetMethod: false, requestPolicy: 'network-only', fetch: inProcess })
  return {
    query: async <Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) =>
      answered<Data>(await client.query(document.toString(), variables as Record<string, unknown>).toPromise()),
    mutation: async <Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) =>
      answered<Data>(await client.mutation(document.toString(), variables as Record<string, unknown>).toPromise()),
  }
}

async function inProcess(_url: unknown, init?: RequestInit): Promise<Response> {
  const { query, variables, operationName } = JSON.parse(String(init?.body)) as { query: string; variables?: Record<string, unknown>; operationName?: string }
  const [viewer, language] = [await currentViewer(), await getLocale()]
  const answer = await portal().answer({ query, variables, operationName }, { viewer, language, address: (await currentBrowser()).address })
  return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } })
}

/** The API refused a whole request: too many points used. */
export class Throttled extends Error {
  override name = 'Throttled'
}

/** Policies in force to which the member has not agreed: nothing is written until they do. */
export class Unagreed extends Error {
  override name = 'Unagreed'
}

/** What was asked for cannot be: a cursor that is none, a name that is too long. An address that somebody made up. */
export class Impossible extends Error {
  override name = 'Impossible'
}

/** Asks one document and gives its data, or throws the reason why there is none. */
export async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
  const { data, error } = await urql().query(document, variables)
  if (data === undefined) throw error
  return data
}

function answered<Data>({ data, error }: { data?: unknown; error?: CombinedError }): Answer<Data> {
  if (!error) return { data: data as Data }
  // A non-null field that fails below a root field takes that root field with it: what is null then is not «not there».
  const roots = (data ?? {}) as Record<string, unknown>
  const whole = error.graphQLErrors.length === 0 || error.graphQLErrors.some(({ path }) => roots[path?.[0] ?? ''] == null)
  return whole ? { error: meant(error) } : { data: data as Data }
}

function meant(error: CombinedError): Error {
  if (isAway(error.networkError)) return new Away('The graph is away.', { cause: error })
  const codes = error.graphQLErrors.map((one) => one.extensions?.code)
  if (codes.includes('DB_UNAVAILABLE') || codes.includes('DEADLINE_EXCEEDED')) return new Away('The graph is away.', { cause: error })
  if (error.graphQLErrors.some((one) => one.extensions?.policies)) return new Unagreed(error.message, { cause: error })
  if (codes.includes('THROTTLED')) return new Throttled('Too many requests.', { cause: error })
  if (codes.some((code) => code === 'BAD_USER_INPUT' || code === 'INVALID_CURSOR')) return new Impossible(error.message, { cause: error })
  return error
}
