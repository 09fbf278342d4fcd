import type { Address } from '../db/db'

/** Where the database is: NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD, which `npm start` sets. */
export const databaseAddress = (): Address => ({
  uri: process.env.NEO4J_URI || 'bolt://127.0.0.1:7687',
  username: process.env.NEO4J_USERNAME || 'neo4j',
  password: process.env.NEO4J_PASSWORD || '',
})
