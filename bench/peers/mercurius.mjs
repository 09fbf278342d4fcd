import Fastify from 'fastify'
import mercurius from 'mercurius'
import { resolvers, tell, typeDefs } from './toy.mjs'

const app = Fastify()
await app.register(mercurius, { schema: typeDefs, resolvers, jit: 1 })
await app.listen({ port: 0, host: '127.0.0.1' })
tell(`http://127.0.0.1:${app.server.address().port}/graphql`)
