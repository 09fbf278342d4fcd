import { createServer as listen } from 'node:http'
import type { AddressInfo } from 'node:net'
import { forWhoWaits } from '../../db/patience'
import { limits } from '../../graphql/limits/figures'
import { createServer } from '../../graphql/server'
import { serveGraphQL } from '../../lib/graphql-node'
import { portal } from '../../lib/portal'
import { guardHead } from '../../lib/request-head'
import { resolvers, tell, typeDefs } from './toy.mjs'

// Our GraphQL as server.ts answers it, every limit on: points are counted for each request, and there are enough of them for a bench.
Object.assign(limits.points, { anonymous: 1e12 })

// With TOY over the schema of B5 in place of our own: then no database is reached, for nobody signs in.
if (process.env.TOY) {
  const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
  const graphql = createServer({ logger: quiet, onFault: () => undefined, schema: { typeDefs: [typeDefs], resolvers } })
  graphql.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests()
  Object.assign(portal(), { graphql })
}

const server = listen((request, response) => {
  guardHead(request, response)
  void forWhoWaits(() => serveGraphQL(request, response))
}).listen(0, '127.0.0.1', () => tell(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/graphql`))
