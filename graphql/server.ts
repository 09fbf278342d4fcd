import { ApolloServer, type ApolloServerOptionsWithTypeDefs } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { Context } from './context'
import { faultsPlugin, told, type OnFault } from './faults'
import { httpHeadPlugin } from './http-head'
import { limits } from './limits/figures'
import { budgetPlugin } from './limits/plugin'
import { shapeRules } from './limits/shape'
import { resolvers, typeDefs } from './schema'

interface Needs {
  /** Hears of every fault, of which the caller learns the request's id only. */
  onFault: OnFault
  /** What Apollo itself has to say. */
  logger: { debug: Log, info: Log, warn: Log, error: Log }
  /** In place of our own: what the server itself costs is measured with a schema that does nothing. */
  schema?: Pick<ApolloServerOptionsWithTypeDefs<Context>, 'typeDefs' | 'resolvers'>
}
type Log = (message?: string) => void

/** Apollo with our schema and its limits. lib/graphql.ts does what Apollo would do against forged requests. */
export const createServer = ({ onFault, logger, schema = { typeDefs, resolvers } }: Needs) => new ApolloServer<Context>({
  ...schema,
  logger,
  introspection: true,
  hideSchemaDetailsFromClientErrors: true,
  includeStacktraceInErrorResponses: false,
  allowBatchedHttpRequests: false,
  persistedQueries: false,
  csrfPrevention: false,
  stopOnTerminationSignals: false,
  parseOptions: { maxTokens: limits.tokens },
  validationRules: shapeRules,
  plugins: [
    budgetPlugin, faultsPlugin(onFault), httpHeadPlugin,
    ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(),
  ],
  formatError: (formatted: GraphQLFormattedError, error: unknown) => told(formatted, error as GraphQLError),
})

export type GraphQLServer = ReturnType<typeof createServer>
