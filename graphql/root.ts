import type { QueryResolvers } from './generated/resolvers'
import { node } from './nodes'

export const queries: Pick<QueryResolvers, 'node' | 'nodes' | 'rateLimit'> = {
  node: (_, { id }, context) => node(id, context),
  nodes: (_, { ids }, context) => Promise.all(ids.map((id) => node(id, context))),
  rateLimit: (_, __, { cost, nodeLimit, now }) => ({
    nodeCount: cost.nodes, nodeLimit,
    remaining: cost.left?.remaining ?? nodeLimit, resetAt: cost.left?.resetAt ?? now,
  }),
}
