import { makeExecutableSchema } from '@graphql-tools/schema'
import { resolvers, typeDefs } from './schema'

/** The schema for live streams, which Apollo does not serve. */
export const liveSchema = () => makeExecutableSchema({ typeDefs, resolvers })
