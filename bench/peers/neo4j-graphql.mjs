import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'
import { tell } from './toy.mjs'

const typeDefs = `
  type Idea @node {
    id: ID!  title: String!  createdAt: BigInt!
    supporters: [Member!]! @relationship(type: "SUPPORTS", direction: IN)
    comments: [Comment!]! @relationship(type: "ON", direction: IN)
  }
  type Comment @node { id: ID!  body: String!  createdAt: BigInt!  authors: [Member!]! @relationship(type: "WROTE", direction: IN) }
  type Member @node { id: ID!  name: String! }
`
const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { maxConnectionPoolSize: 16 })
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const { url } = await startStandaloneServer(new ApolloServer({ schema }), { listen: { port: 0, host: '127.0.0.1' }, context: async () => ({ executionContext: driver, sessionConfig: { database: 'neo4j' } }) })
tell(url)
