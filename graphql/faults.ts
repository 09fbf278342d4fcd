import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { Context } from './context'
import { beingFound, isBeingFound, isCode, isUnavailable, unavailable } from './errors'

export type OnFault = (fault: { error: unknown, requestId: string, operation: string | null, path: string | null }) => void

const MASKED = 'Something went wrong on our side. We have noted it; tell us the requestId if it happens again.'

/** What the caller is told of an error: expected ones as they are, a database that is away in a sentence, and of all else nothing. */
export function told({ message, locations, path, extensions }: GraphQLFormattedError, error: GraphQLError): GraphQLFormattedError {
  if (isBeingFound(error)) return { message: beingFound().message, path, extensions: beingFound().extensions }
  if (isUnavailable(error)) return { message: unavailable().message, path, extensions: unavailable().extensions }
  if (isFault(error)) return { message: MASKED, path, extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  return { message, locations, path, extensions }
}

const isFault = ({ extensions }: GraphQLError) => !isCode(extensions.code) || extensions.code === 'INTERNAL_SERVER_ERROR'

/** Tells `onFault` of what went wrong on our side, and the caller the id of the request under which it was noted. */
export function faultsPlugin(onFault: OnFault): ApolloServerPlugin<Context> {
  const listener: GraphQLRequestListener<Context> = {
    async didEncounterErrors({ errors, operationName, contextValue: { requestId } }) {
      for (const error of errors) {
        if (isBeingFound(error) || !isFault(error) && !isUnavailable(error)) continue
        onFault({ error: error.originalError ?? error, requestId, operation: operationName ?? null, path: error.path?.join('.') ?? null })
      }
    },
    async willSendResponse({ response, contextValue: { requestId } }) {
      if (response.body.kind !== 'single') return
      const { singleResult } = response.body
      singleResult.errors = singleResult.errors?.map((error) => (
        error.extensions?.code === 'INTERNAL_SERVER_ERROR' ? { ...error, extensions: { ...error.extensions, requestId } } : error
      ))
    },
  }
  return { requestDidStart: async () => listener }
}
